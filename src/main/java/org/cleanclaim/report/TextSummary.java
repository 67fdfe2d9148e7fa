package org.cleanclaim.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cleanclaim.finding.Severity;
import org.cleanclaim.report.TextPage.Style;

/** The end of the terminal report: how many claims, findings by severity and by rule, by what. */
final class TextSummary {
  private static final int NAME_COLUMNS = 16;
  private static final int COUNT_COLUMNS = 14;

  private TextSummary() {}

  static void write(TextPage page, Summary summary, ReportHeader header) throws IOException {
    page.paragraph("Summary", 0, Style.BOLD);
    if (summary.endedEarly()) {
      page.paragraph(
          "Stopped before the input ended: what follows is of its first part.", 2, Style.BOLD);
    }
    claims(page, summary);
    page.blank();
    for (Severity severity : Severity.values()) {
      row(page, severity.name(), summary.failed(severity), Style.of(severity), "");
    }
    row(page, "BYPASSED", summary.bypassed(), Style.GREEN, "edits lifted by what the claim states");
    row(page, "NOT CHECKED", summary.notChecked(), Style.MAGENTA, "no table or fact to judge by");
    page.blank();
    rules(page, summary.rules(), header);
    judgedBy(page, header);
    starterNotice(page, header);
  }

  private static void claims(TextPage page, Summary summary) throws IOException {
    String sum = " = " + summary.scrubbed() + " scrubbed + " + summary.unreadable() + " unreadable";
    row(page, "Claims in", summary.claims(), Style.PLAIN, sum.strip());
    row(page, "Clean", summary.clean(), Style.GREEN, "");
    row(page, "With findings", summary.withFindings(), Style.PLAIN, "");
    String parts = Wording.count(summary.unreadableParts(), "part") + " of the input";
    row(
        page,
        "Unreadable",
        summary.unreadable(),
        Style.PLAIN,
        summary.unreadableParts() == 0 ? "" : parts);
    if (summary.encounters() > 0) {
      row(
          page,
          "Encounters",
          summary.encounters(),
          Style.PLAIN,
          "claims without money, among them");
    }
    amount(page, "Charge at risk", Wording.amount(summary.chargeAtRisk()), Style.BOLD, "");
  }

  private static void rules(TextPage page, List<RuleCount> rules, ReportHeader header)
      throws IOException {
    if (rules.isEmpty()) {
      return;
    }
    page.paragraph("By rule", 0, Style.BOLD);
    for (RuleCount rule : rules) {
      String also = beside(rule);
      String name = rule.rule() + (also.isEmpty() ? "" : " (" + also + ")");
      String title = header.title(rule.rule());
      String text = title.isEmpty() ? name : name + ": " + title;
      row(page, rule.severity().name(), rule.failed(), Style.of(rule.severity()), text);
    }
    page.blank();
  }

  private static String beside(RuleCount rule) {
    return List.of(
            rule.bypassed() > 0 ? rule.bypassed() + " bypassed" : "",
            rule.notChecked() > 0 ? rule.notChecked() + " not checked" : "")
        .stream()
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static void judgedBy(TextPage page, ReportHeader header) throws IOException {
    page.paragraph("Judged by", 0, Style.BOLD);
    String rulebook = Wording.count(header.rules(), "rule");
    page.paragraph(header.tool() + ", " + rulebook, 2, Style.PLAIN);
    for (ReportHeader.CodeSetUsed codeSet : header.codeSets()) {
      String from = codeSet.from().map(day -> ", from " + day).orElse("");
      String starter = codeSet.starter() ? ", starter set" : "";
      String rows = ", " + Wording.count(codeSet.rows(), "row");
      String name = codeSet.name() + " " + codeSet.edition();
      page.paragraph(name + from + rows + starter, 2, Style.PLAIN);
    }
    for (String sentence : Wording.of(header.history())) {
      page.paragraph(sentence, 2, Style.PLAIN);
    }
  }

  static void starterNotice(TextPage page, ReportHeader header) throws IOException {
    if (header.usesStarterSets()) {
      page.blank();
      page.paragraph(Wording.STARTER_NOTICE, 0, Style.ALARM);
      page.blank();
    }
  }

  private static void row(TextPage page, String name, long count, Style style, String text)
      throws IOException {
    amount(
        page, name, String.format(Locale.ROOT, "%,d", count), count > 0 ? style : Style.DIM, text);
  }

  private static void amount(TextPage page, String name, String amount, Style style, String text)
      throws IOException {
    String number = " ".repeat(Math.max(0, COUNT_COLUMNS - amount.length())) + amount;
    String lead = "  " + page.styled(style, TextPage.padded(name, NAME_COLUMNS) + number) + "  ";
    page.paragraph(lead, text, NAME_COLUMNS + COUNT_COLUMNS + 4, Style.DIM);
  }
}
