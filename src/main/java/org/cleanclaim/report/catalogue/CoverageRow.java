package org.cleanclaim.report.catalogue;

import java.util.List;

/**
 * One check of the project's catalogue of edits and what became of it.
 *
 * @param row its name in that catalogue
 * @param rules ids of the rules that make it
 * @param reason why it is not covered, or what is missing where rules cover a part; {@code ""} when
 *     nothing is
 */
public record CoverageRow(String row, List<String> rules, String reason) {
  public CoverageRow {
    rules = List.copyOf(rules);
  }

  boolean isWhole() {
    return !rules.isEmpty() && reason.isEmpty();
  }

  boolean isPartial() {
    return !rules.isEmpty() && !reason.isEmpty();
  }
}
