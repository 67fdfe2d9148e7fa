package org.cleanclaim.intake.csv.research;

import java.util.List;

/**
 * One row of a research file.
 *
 * @param number 1-based, the header being 1
 * @param claimId CLM_ID as far as it can be read, else {@code ""}
 * @param cells as many as the header has; empty when the row is broken
 * @param fault what is wrong with a broken row, else {@code ""}
 */
record RawRow(RawHeader header, long number, String claimId, List<String> cells, String fault) {
  boolean isBroken() {
    return !fault.isEmpty();
  }

  /** The text of a column, {@code ""} when the file hasn't got it. */
  String text(String column) {
    int position = header.position(column);
    return position < 0 || cells.isEmpty() ? "" : cells.get(position).strip();
  }

  /** The first of two columns that holds something. */
  String text(String column, String otherwise) {
    String text = text(column);
    return text.isEmpty() ? text(otherwise) : text;
  }
}
