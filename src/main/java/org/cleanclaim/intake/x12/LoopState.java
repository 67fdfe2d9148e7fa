package org.cleanclaim.intake.x12;

import java.util.Arrays;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Origin;

/** How far a loop of a guide has come: which of its items stood there and how often. */
final class LoopState {
  long seen;
  int position;
  private final int[] counts;
  private SegmentId first = SegmentId.ST;
  private long firstPosition;
  private long firstOffset;

  LoopState(int items) {
    counts = new int[items];
  }

  /** Begins anew with the segment that opens it. */
  void begin(Segment segment) {
    if (seen != 0) {
      Arrays.fill(counts, 0);
    }
    seen = 0;
    position = 0;
    first = segment.id();
    firstPosition = segment.position();
    firstOffset = segment.offset();
  }

  /** Counts an item; how often it has stood there by now. */
  int count(int item) {
    seen |= 1L << item;
    return ++counts[item];
  }

  /** Where the loop begins. */
  Origin origin() {
    return new PlaceOrigin(new Location.InSegment(first.name(), firstPosition, "", firstOffset));
  }
}
