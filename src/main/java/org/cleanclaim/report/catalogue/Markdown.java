package org.cleanclaim.report.catalogue;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Keeps plain texts plain in Markdown. */
final class Markdown {
  private Markdown() {}

  /** A row of a table; cells may hold links. */
  static String row(String... cells) {
    return Arrays.stream(cells)
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** A text without what would be markup, on one line. */
  static String text(String plain) {
    return plain
        .replace("<", "&lt;")
        .replace("*", "\\*")
        .replace("_", "\\_")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
