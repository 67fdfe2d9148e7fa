package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.file.TextLines;

/** Reads lines of fixed-width texts. */
final class FixedLines {
  /** Dates and codes hold so many digits in a row, and words don't. */
  private static final Pattern NUMBER = Pattern.compile("\\d{5}");

  private FixedLines() {}

  /** Reads one line. */
  @FunctionalInterface
  interface LineReader {
    /** Keeps a line, or throws a BadRowException that says why it can't. */
    void read(String line) throws IOException;
  }

  /** Whether a line before the first row is one of words and no damaged row. */
  static boolean isNotice(String line) {
    return !NUMBER.matcher(line).find();
  }

  /**
   * Reads the line that {@code lines} gave last; one that can't be kept is rejected, or, as the
   * last and without an end, shows that the file was cut.
   */
  static void read(TextLines lines, String line, Rows rows, LineReader reader) throws IOException {
    try {
      reader.read(line);
    } catch (BadRowException e) {
      refuseIfCut(lines);
      rows.reject(lines.number(), e.getMessage(), line);
    }
  }

  /** Refuses the file when the line given last, which can't be kept, is the last and has no end. */
  static void refuseIfCut(TextLines lines) throws RefusedFileException {
    if (!lines.lastEnded()) {
      throw new RefusedFileException(
          "the file ends in the middle of line " + lines.number() + ": it seems cut");
    }
  }
}
