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
 * @param history which other claims of a patient a claim was judged beside
 * @param titles rule id to its title
 * @param configuration what the user has set; empty when nothing
 */
public record ReportHeader(
    String tool,
    int rules,
    String rulebookSha256,
    List<CodeSetUsed> codeSets,
    HistoryUsed history,
    Map<String, String> titles,
    Optional<ConfigurationUsed> configuration) {
  public ReportHeader {
    codeSets = List.copyOf(codeSets);
    titles = Map.copyOf(titles);
  }

  /** Of a run without a configuration. */
  public ReportHeader(
      String tool,
      int rules,
      String rulebookSha256,
      List<CodeSetUsed> codeSets,
      HistoryUsed history,
      Map<String, String> titles) {
    this(tool, rules, rulebookSha256, codeSets, history, titles, Optional.empty());
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

  /**
   * The earlier claims that were given, and whether the claims of the input stood beside one
   * another.
   *
   * @param inputs as they were named; empty when no history was given
   * @param unmatched claims without a member id or birth date, which are nobody's history
   * @param unreadable claims of the history that could not be read
   * @param besideOneAnother whether the input's claims of one patient were held against one
   *     another; not when the input is too large to wait for its end
   */
  public record HistoryUsed(
      List<String> inputs,
      long claims,
      long lines,
      long patients,
      long unmatched,
      long unreadable,
      boolean besideOneAnother) {
    /** No history, and claims judged one by one. */
    public static final HistoryUsed NONE = new HistoryUsed(List.of(), 0, 0, 0, 0, 0, false);

    public HistoryUsed {
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * The configuration that claims were judged by.
   *
   * @param file as it was named
   * @param sha256 of the file, lower-case hexadecimal
   */
  public record ConfigurationUsed(String file, String sha256, List<SettingUsed> settings) {
    public ConfigurationUsed {
      settings = List.copyOf(settings);
    }
  }

  /**
   * One thing that is set.
   *
   * @param kind {@code off}, {@code on}, {@code severity}, {@code parameter}, {@code payer rules}
   * @param name of the rule or family, the parameter, or the payer
   * @param value what it is set to, and what it was where that is one thing
   */
  public record SettingUsed(String kind, String name, String value) {}

  /** Whether any code set is a starter set: the report then says so loudly. */
  public boolean usesStarterSets() {
    return codeSets.stream().anyMatch(CodeSetUsed::starter);
  }

  /** The title of a rule, {@code ""} for one that the rulebook does not know. */
  public String title(String rule) {
    return titles.getOrDefault(rule, "");
  }
}
