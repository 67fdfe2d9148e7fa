package org.cleanclaim.codeset.file;

import java.util.List;

/**
 * One record of a delimited text.
 *
 * @param line number of its first line, from 1
 * @param cells as they stand, quotes taken off, nothing trimmed
 */
public record TextRecord(long line, List<String> cells) {
  private static final char NO_BREAK_SPACE = '\u00a0';

  /** What a conversion leaves of a character that it can't read. */
  private static final char LOST = '\ufffd';

  /** The cell at an index from 0, trimmed; {@code ""} where the record is shorter. */
  public String cell(int index) {
    if (index >= cells.size()) {
      return "";
    }
    return cells.get(index).replace(NO_BREAK_SPACE, ' ').replace(LOST, ' ').strip();
  }

  public boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  /** The record as messages show it. */
  public String shown() {
    return String.join("|", cells);
  }
}
