package org.cleanclaim.rulebook.source;

import java.util.Arrays;

/** Lines and columns of offsets in a text; a line ends with LF, CR or both. */
final class Places {
  private final int[] lineStarts;

  Places(String text) {
    int[] starts = new int[64];
    int lines = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      if (ends) {
        starts = lines == starts.length ? Arrays.copyOf(starts, 2 * lines) : starts;
        starts[lines++] = i + 1;
      }
    }
    lineStarts = Arrays.copyOf(starts, lines);
  }

  /** 1-based. */
  int line(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** 1-based, in characters; a tab is one. */
  int column(int offset) {
    return offset - lineStarts[line(offset) - 1] + 1;
  }

  /**
   * Offset of a place; the nearest one for a place outside of the text.
   *
   * @param line 1-based
   * @param column 1-based
   */
  int offset(int line, int column) {
    int row = Math.min(Math.max(line, 1), lineStarts.length);
    return lineStarts[row - 1] + Math.max(column, 1) - 1;
  }
}
