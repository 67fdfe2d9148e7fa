package org.cleanclaim.codeset;

import java.util.LinkedHashMap;
import java.util.Map;

/** Builds the evidence cells of a row: names and values in turn, then its term. */
final class Cells {
  private Cells() {}

  static Map<String, String> of(Term term, String... namesAndValues) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (!namesAndValues[i + 1].isEmpty()) {
        cells.put(namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    cells.put("effective", term.from().toString());
    term.end().ifPresent(end -> cells.put("deleted", end.toString()));
    return cells;
  }
}
