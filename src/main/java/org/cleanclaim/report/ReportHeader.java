package org.cleanclaim.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report says of its own making. Holds nothing that changes from run to run.
 *
 * @param tool name and version, {@code cleanclaim 0.1.0}
 * @param rules how many rules judged the claims
 * @param rulebookSha256 of the rulebook's text, lower-case hexadecimal
 * @param codeSets in the order shown
 * @param titles rule id to its title
 */
public record ReportHeader(
    String tool,
    int rules,
    String rulebookSha256,
    List<CodeSetUsed> codeSets,
    Map<String, String> titles) {
  public ReportHeader {
    codeSets = List.copyOf(codeSets);
    titles = Map.copyOf(titles);
  }

  /**
   * One edition of a code set that claims were judged by.
   *
   * @param from first day that the edition covers; empty when its rows carry their own dates only
   * @param sha256 of the published file, lower-case hexadecimal
   * @param starter whether it is a hand-made starter set, which is not for production
   */
  public record CodeSetUsed(
      String name,
      String edition,
      Optional<LocalDate> from,
      long rows,
      String sha256,
      boolean starter) {}

  /** Whether any code set is a starter set: the report then says so loudly. */
  public boolean usesStarterSets() {
    return codeSets.stream().anyMatch(CodeSetUsed::starter);
  }

  /** The title of a rule, {@code ""} for one that the rulebook does not know. */
  public String title(String rule) {
    return titles.getOrDefault(rule, "");
  }
}
