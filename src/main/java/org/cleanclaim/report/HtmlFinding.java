package org.cleanclaim.report;

import java.util.List;
import java.util.Locale;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.Verdict;

/**
 * A finding as the page shows it.
 *
 * @param label the word on its badge
 * @param kind CSS class of the badge: a severity, bypassed or notchecked
 * @param answer what the payer would answer, {@code ""} for nothing
 * @param atRisk {@code ""} for nothing
 */
record HtmlFinding(
    String label,
    String kind,
    String severity,
    String verdict,
    String rule,
    String title,
    List<Integer> lines,
    String where,
    String message,
    String answer,
    String fix,
    String citation,
    String atRisk,
    String places,
    List<String> evidence) {
  static HtmlFinding of(Finding finding, ReportHeader header) {
    return new HtmlFinding(
        Wording.label(finding),
        kind(finding),
        finding.severity().name(),
        finding.verdict().name(),
        finding.rule(),
        header.title(finding.rule()),
        finding.lines(),
        Wording.lines(finding.lines()),
        Printable.text(finding.message()),
        Printable.text(Wording.answer(finding)),
        // What mends a failed edit would mislead where nothing failed.
        finding.failed() ? finding.fix() : "",
        finding.citation(),
        finding.chargeAtRisk().map(Wording::amount).orElse(""),
        Printable.text(Wording.places(finding.origin())),
        finding.evidence().stream().map(Wording::of).map(Printable::text).toList());
  }

  static String kind(Finding finding) {
    String name =
        finding.verdict() == Verdict.FAILED ? finding.severity().name() : finding.verdict().name();
    return name.toLowerCase(Locale.ROOT).replace("_", "");
  }

  boolean failed() {
    return verdict.equals(Verdict.FAILED.name());
  }

  /** The first line that it stands on: where it is shown in full; 0 for the claim as a whole. */
  int home() {
    return lines.isEmpty() ? 0 : lines.get(0);
  }

  /** Where else it stands, {@code ""} when nowhere. */
  String elsewhere() {
    return lines.size() > 1 ? Wording.lines(lines.subList(1, lines.size())) : "";
  }
}
