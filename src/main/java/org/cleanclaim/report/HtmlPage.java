package org.cleanclaim.report;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cleanclaim.finding.Severity;

/**
 * What the page shows around its claims.
 *
 * @param assets style and script
 * @param claims writes the claims, rendered before
 * @param shown how many claims these are
 * @param listed how many claims have something to show
 * @param files envelopes with findings
 * @param unreadable parts of the input that could not be read
 */
record HtmlPage(
    ReportHeader header,
    Summary summary,
    HtmlAssets assets,
    Content claims,
    long shown,
    long listed,
    List<HtmlFile> files,
    List<HtmlUnreadable> unreadable) {
  /** An envelope and what was found on it. */
  record HtmlFile(String file, String envelope, List<HtmlFinding> findings) {}

  /** A part that could not be read. */
  record HtmlUnreadable(String file, String claimId, String place, String claims, String reason) {}

  List<HtmlBar> severities() {
    long most = Math.max(summary.bypassed(), summary.notChecked());
    for (Severity severity : Severity.values()) {
      most = Math.max(most, summary.failed(severity));
    }
    List<HtmlBar> bars = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      bars.add(bar(severity.name(), meaning(severity), summary.failed(severity), most));
    }
    bars.add(bar("BYPASSED", "an edit lifted by the claim", summary.bypassed(), most));
    bars.add(bar("NOT CHECKED", "no table or fact to judge by", summary.notChecked(), most));
    return bars;
  }

  private static HtmlBar bar(String label, String note, long count, long most) {
    String kind = label.toLowerCase(Locale.ROOT).replace(" ", "");
    return HtmlBar.of(label, note, "", Map.of(kind, count), most);
  }

  private static String meaning(Severity severity) {
    return switch (severity) {
      case REJECTION -> "refused before adjudication";
      case DENIAL -> "adjudicated, not paid";
      case REVIEW -> "documentation decides";
      case INFO -> "good to know";
    };
  }

  List<HtmlBar> rules() {
    long most = summary.rules().stream().mapToLong(RuleCount::total).reduce(1, Math::max);
    return summary.rules().stream().map(rule -> bar(rule, most)).toList();
  }

  private HtmlBar bar(RuleCount rule, long most) {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put(Wording.lowerCase(rule.severity()), rule.failed());
    counts.put("bypassed", rule.bypassed());
    counts.put("notchecked", rule.notChecked());
    String amount = rule.chargeAtRisk().cents() == 0 ? "" : Wording.amount(rule.chargeAtRisk());
    return HtmlBar.of(rule.rule(), header.title(rule.rule()), amount, counts, most);
  }

  /** All claims in one bar: clean, with findings, unreadable. */
  HtmlBar accounts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("clean", summary.clean());
    counts.put("withfindings", summary.withFindings());
    counts.put("unreadable", summary.unreadable());
    String label =
        number(summary.clean())
            + " clean, "
            + number(summary.withFindings())
            + " with findings, "
            + number(summary.unreadable())
            + " unreadable";
    return HtmlBar.of(label, "", "", counts, summary.claims());
  }

  String atRisk() {
    return Wording.amount(summary.chargeAtRisk());
  }

  List<String> history() {
    return Wording.of(header.history()).stream().map(Printable::text).toList();
  }

  List<String> configuration() {
    return header.configuration().map(Wording::of).orElse(List.of()).stream()
        .map(Printable::text)
        .toList();
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  boolean cut() {
    return shown < listed;
  }
}
