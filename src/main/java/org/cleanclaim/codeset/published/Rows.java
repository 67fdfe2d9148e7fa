package org.cleanclaim.codeset.published;

import java.io.IOException;

/** Takes the rows of one table, in any order. */
public interface Rows {
  /**
   * Keeps a row.
   *
   * @param line where it stands in the file, from 1
   * @param cells in the order of the relation's columns: text, {@link java.time.LocalDate}, {@link
   *     Integer}; {@link java.time.LocalDate#MAX} for an open end
   */
  void keep(long line, Object... cells) throws IOException;

  /**
   * Counts a row that can't be kept.
   *
   * @param reason the same words for the same fault, as rejects are counted by it
   * @param text the row as it stands
   */
  void reject(long line, String reason, String text) throws IOException;

  /**
   * Counts something of a row that was kept but not wholly understood.
   *
   * @param reason the same words for the same thing, as remarks are counted by it
   * @param text what was not understood
   */
  void remark(long line, String reason, String text) throws IOException;
}
