package org.cleanclaim.intake.x12;

import java.util.List;
import java.util.Optional;

/**
 * An implementation guide as a table: which segments may stand in which loop, in what order, how
 * often. Loops are numbers, so that a walk along them costs a look-up per segment.
 */
final class Guide {
  /** 005010X222A1, 837P. */
  static final Guide PROFESSIONAL = GuideText.read("professional.guide");

  private static final int LEAST_SLOTS = 1 << 12;

  private final List<Loop> loops;
  private final long[] keys = new long[LEAST_SLOTS];
  private final GuideItem[] items = new GuideItem[LEAST_SLOTS];

  /**
   * A loop.
   *
   * @param parent its number, -1 for the outermost
   * @param level the part of the file whose receiver is told of its faults
   * @param required bits of the items that it must have
   */
  record Loop(String name, int parent, Level level, List<GuideItem> items, long required) {}

  /** The parts of a file that faults belong to. */
  enum Level {
    FILE,
    BILLING,
    SUBSCRIBER,
    PATIENT,
    CLAIM
  }

  Guide(List<Loop> loops, List<Entry> entries) {
    this.loops = List.copyOf(loops);
    entries.forEach(this::put);
  }

  /**
   * That a segment, seen within a loop, is an item of that loop or of one around it.
   *
   * @param qualifier packed by {@link Ascii#pack}, 0 for any
   */
  record Entry(int within, SegmentId segment, int qualifier, GuideItem item) {}

  /** The guide that a transaction follows, where its table is known. */
  static Optional<Guide> named(String name) {
    return name.contains("X222") ? Optional.of(PROFESSIONAL) : Optional.empty();
  }

  Loop loop(int number) {
    return loops.get(number);
  }

  int loops() {
    return loops.size();
  }

  /**
   * What a segment is, seen within a loop: an item of it, of a loop below it, or of one around it,
   * the nearest first.
   *
   * @return null when the guide has no such segment there
   */
  GuideItem find(int within, SegmentId segment, int qualifier) {
    GuideItem exact = qualifier == 0 ? null : get(key(within, segment, qualifier));
    return exact != null ? exact : get(key(within, segment, 0));
  }

  private GuideItem get(long key) {
    int slot = slot(key);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return items[slot];
      }
      slot = (slot + 1) & (LEAST_SLOTS - 1);
    }
    return null;
  }

  private void put(Entry entry) {
    long key = key(entry.within(), entry.segment(), entry.qualifier());
    int slot = slot(key);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (LEAST_SLOTS - 1);
    }
    if (keys[slot] == 0) {
      keys[slot] = key;
      items[slot] = entry.item();
    }
  }

  private static long key(int within, SegmentId segment, int qualifier) {
    return ((within + 1L) << 32) | ((long) segment.number() << 24) | qualifier;
  }

  private static int slot(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 52);
  }
}
