package org.cleanclaim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One bar of a chart, of one piece or of several end to end.
 *
 * @param label what is counted
 * @param note more about it, {@code ""} for nothing
 * @param count of all pieces
 * @param amount at risk, {@code ""} for nothing
 */
record HtmlBar(String label, String note, long count, String amount, List<Piece> pieces) {
  /**
   * A piece of a bar.
   *
   * @param kind CSS class, which gives the colour
   * @param start per cent of the room
   * @param width per cent of the room
   */
  record Piece(String kind, String start, String width) {}

  /**
   * @param counts by kind, in the order of the pieces
   * @param most what fills the whole room
   */
  static HtmlBar of(String label, String note, String amount, Map<String, Long> counts, long most) {
    List<Piece> pieces = new ArrayList<>();
    long before = 0;
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      if (count.getValue() > 0) {
        pieces.add(
            new Piece(count.getKey(), percent(before, most), percent(count.getValue(), most)));
      }
      before += count.getValue();
    }
    return new HtmlBar(label, note, before, amount, pieces);
  }

  private static String percent(long count, long most) {
    return String.format(Locale.ROOT, "%.2f%%", 100.0 * count / Math.max(1, most));
  }
}
