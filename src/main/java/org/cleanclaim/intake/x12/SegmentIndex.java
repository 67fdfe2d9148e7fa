package org.cleanclaim.intake.x12;

import java.util.Arrays;
import org.cleanclaim.claim.Location;

/**
 * Where the segments of one loop stood, a number per segment: byte offset from the first one, id
 * and qualifier. The segments follow each other without a gap, so their positions need no room.
 */
final class SegmentIndex {
  /** Bounds what one claim may hold in memory; the longest legal claim has some 30,000. */
  static final int MOST_SEGMENTS = 50_000;

  private static final int FIRST_ROOM = 32;

  private final long firstPosition;
  private final long firstOffset;
  private long[] entries = new long[FIRST_ROOM];
  private int size;

  SegmentIndex(Segment first) {
    firstPosition = first.position();
    firstOffset = first.offset();
  }

  void add(Segment segment) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size + (size >> 1));
    }
    long distance = segment.offset() - firstOffset;
    entries[size++] = (distance << 32) | ((long) segment.id().number() << 24) | segment.qualifier();
  }

  boolean isFull() {
    return size >= MOST_SEGMENTS;
  }

  int size() {
    return size;
  }

  /** The number of the segment added last. */
  int last() {
    return size - 1;
  }

  /**
   * The first segment of an id in a range.
   *
   * @param qualifier packed by {@link Ascii#pack}; 0 for any
   * @return -1 when there is none
   */
  int find(SegmentId id, int qualifier, int from, int to) {
    for (int i = from; i < Math.min(to, size); i++) {
      if (id(i) == id && (qualifier == 0 || (entries[i] & 0xFFFFFF) == qualifier)) {
        return i;
      }
    }
    return -1;
  }

  SegmentId id(int at) {
    return SegmentId.ofNumber((int) ((entries[at] >>> 24) & 0xFF));
  }

  /** Where a segment stood, down to an element such as {@code SV101-2}, or {@code ""}. */
  Location location(int at, String element) {
    long offset = firstOffset + (entries[at] >>> 32);
    return new Location.InSegment(id(at).name(), firstPosition + at, element, offset);
  }
}
