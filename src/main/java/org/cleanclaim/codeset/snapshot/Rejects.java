package org.cleanclaim.codeset.snapshot;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the rejected rows of one file by reason and keeps the first ten. */
final class Rejects {
  /** The reason of a row whose key was there before: the earlier one is kept. */
  static final String REPEATED = "repeats the key of an earlier row";

  private static final int SHOWN = 10;

  private final String file;
  private final RejectLog log;
  private final SortedMap<String, Long> counts = new TreeMap<>();
  private final List<RejectedRow> first = new ArrayList<>();
  private long total;
  private long remarks;

  Rejects(String file, RejectLog log) {
    this.file = file;
    this.log = log;
  }

  void add(long line, String reason, String text) throws IOException {
    total++;
    note(line, reason, text);
  }

  private void note(long line, String reason, String text) throws IOException {
    RejectedRow row = new RejectedRow(line, reason, text);
    counts.merge(reason, 1L, Long::sum);
    if (first.size() < SHOWN) {
      first.add(row);
    }
    log.add(file, row);
  }

  /**
   * Notes something of a row that was kept; told with the rejected rows, and not counted as one.
   */
  void remark(long line, String reason, String text) throws IOException {
    remarks++;
    note(line, reason, text);
  }

  /** Rejected rows that cast doubt on the file; a row given twice doesn't. */
  long doubtful() {
    return total - counts.getOrDefault(REPEATED, 0L);
  }

  long total() {
    return total;
  }

  /** Lines that were kept but not wholly understood. */
  long remarks() {
    return remarks;
  }

  SortedMap<String, Long> counts() {
    return counts;
  }

  List<RejectedRow> first() {
    return first;
  }
}
