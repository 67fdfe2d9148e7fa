package org.cleanclaim.codeset.published;

import java.util.ArrayList;
import java.util.List;

/** Cuts lines into cells. */
final class Cells {
  private Cells() {}

  static List<String> tabs(String line) {
    List<String> cells = new ArrayList<>(8);
    int from = 0;
    for (int at = line.indexOf('\t'); at >= 0; at = line.indexOf('\t', from)) {
      cells.add(line.substring(from, at));
      from = at + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }

  /** Columns of a fixed-width line, from 1, both inclusive, trimmed; {@code ""} past its end. */
  static String fixed(String line, int from, int through) {
    return line.length() < from
        ? ""
        : line.substring(from - 1, Math.min(through, line.length())).strip();
  }
}
