package org.cleanclaim.codeset.starter;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A row of a PTP table as text. */
record Pair(
    String columnOne,
    String columnTwo,
    String effective,
    String deleted,
    String indicator,
    String rationale) {
  static final String STARTER = "ncci/ccipra-v302r0-f1.TXT";

  static List<Pair> all(Stream<String> lines) {
    return lines
        .map(PlainTables::tabs)
        .filter(row -> row.get(0).matches("[0-9A-Z]{5}"))
        .map(
            row -> new Pair(row.get(0), row.get(1), row.get(3), row.get(4), row.get(5), row.get(6)))
        .toList();
  }

  /** The published rows of certain pairs. */
  static Map<String, List<Pair>> published(Set<String> codes) throws IOException {
    List<Pair> found = new ArrayList<>();
    for (int part = 1; part <= 4; part++) {
      String name = "ccipra-v302r0-f" + part;
      try (Stream<String> lines =
          PlainTables.zipped(PlainTables.published("ncci/" + name + ".zip"), name + ".TXT")) {
        found.addAll(all(lines.filter(line -> isOf(line, codes))));
      }
    }
    return found.stream().collect(groupingBy(Pair::codes));
  }

  private static boolean isOf(String line, Set<String> codes) {
    return line.length() > 11 && codes.contains(line.substring(0, 11));
  }

  String codes() {
    return columnOne + "\t" + columnTwo;
  }

  /** Whether the edit was in force on some day: a 9 marks one that never was. */
  boolean wasInForce() {
    return !indicator.equals("9");
  }

  /**
   * What is compared of a period. In the published tables at hand the first day of the first period
   * is reconstructed, so that it says nothing.
   */
  String withoutFirstDay() {
    return codes() + "\t" + deleted + "\t" + indicator + "\t" + rationale;
  }

  /** Whether a published row says the same, the first day of a first period left out. */
  boolean isSame(Pair published) {
    boolean sameDay =
        effective.equals(published.effective) || published.effective.equals("19960101");
    return sameDay && withoutFirstDay().equals(published.withoutFirstDay());
  }
}
