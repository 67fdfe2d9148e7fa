package org.cleanclaim.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.Evidence;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.report.TextPage.Style;

/** The report for a terminal: the findings claim by claim, then what they add up to. */
final class TextReport implements Report {
  private static final int LABEL_COLUMNS = 13;
  private static final int INDENT = 2 + LABEL_COLUMNS;
  private static final int LINES_NAMED = 6;

  private final TextPage page;
  private final ReportHeader header;
  private final Summary summary = new Summary();

  TextReport(OutputStream out, ReportHeader header, ReportFormat.Layout layout) throws IOException {
    this.page = new TextPage(out, layout);
    this.header = header;
    TextSummary.starterNotice(page, header);
  }

  @Override
  public void claim(ScrubbedClaim scrubbed) throws IOException {
    Money atRisk = summary.add(scrubbed);
    if (scrubbed.findings().isEmpty()) {
      return;
    }
    heading(scrubbed.claim().id(), facts(scrubbed.claim(), atRisk));
    for (Finding finding : scrubbed.findings()) {
      finding(finding, where(scrubbed.claim(), finding));
    }
    page.blank();
  }

  @Override
  public void file(FileFindings file) throws IOException {
    summary.add(file);
    if (file.findings().isEmpty()) {
      return;
    }
    Envelope envelope = file.envelope();
    heading(envelope.file(), Wording.lowerCase(envelope.level()) + " " + envelope.controlNumber());
    for (Finding finding : file.findings()) {
      finding(finding, "file");
    }
    page.blank();
  }

  @Override
  public void unreadable(UnreadableClaim claim) throws IOException {
    summary.add(claim);
    String name = claim.claimId().isEmpty() ? claim.file() : claim.claimId();
    heading(name, claim.claimId().isEmpty() ? "" : claim.file());
    String place = claim.location().map(l -> Wording.of(l) + ": ").orElse("");
    labelled("UNREADABLE", Style.BOLD_RED, place + claim.reason());
    if (claim.claims() > 1) {
      detail("Stands for", Wording.count(claim.claims(), "claim"));
    }
    page.blank();
  }

  @Override
  public void finish() throws IOException {
    TextSummary.write(page, summary, header);
    page.flush();
  }

  @Override
  public Summary summary() {
    return summary;
  }

  private void heading(String name, String facts) throws IOException {
    page.paragraph(name, 0, Style.BOLD);
    if (!facts.isBlank()) {
      page.paragraph(facts, 2, Style.DIM);
    }
  }

  private static String facts(Claim claim, Money atRisk) {
    String kind = claim.encounter() ? "encounter" : "claim";
    String lines = Wording.count(claim.lines().size(), "line");
    String charge = claim.charge().map(c -> ", charge " + Wording.amount(c)).orElse("");
    String risk = atRisk.cents() == 0 ? "" : ", at risk " + Wording.amount(atRisk);
    String type = Wording.lowerCase(claim.type());
    return claim.file() + ", " + type + " " + kind + ", " + lines + charge + risk;
  }

  private void finding(Finding finding, String where) throws IOException {
    String answer = Wording.answer(finding);
    String head = where + ", " + finding.rule() + (answer.isEmpty() ? "" : ", " + answer);
    labelled(Wording.label(finding), style(finding), head);
    page.paragraph(finding.message(), INDENT, Style.BOLD);
    if (finding.failed() && !finding.fix().isEmpty()) {
      page.paragraph("Fix: " + finding.fix(), INDENT, Style.PLAIN);
    }
    detail("Source", finding.citation());
    detail("At", Wording.places(finding.origin()));
    for (Evidence evidence : finding.evidence()) {
      detail("Row", Wording.of(evidence));
    }
  }

  private void labelled(String label, Style style, String text) throws IOException {
    String lead = "  " + page.styled(style, label) + " ".repeat(LABEL_COLUMNS - label.length());
    page.paragraph(lead, text, INDENT, Style.PLAIN);
  }

  private void detail(String name, String text) throws IOException {
    if (!text.isEmpty()) {
      page.paragraph(name + ": " + text, INDENT, Style.DIM);
    }
  }

  private static Style style(Finding finding) {
    return switch (finding.verdict()) {
      case FAILED -> Style.of(finding.severity());
      case BYPASSED -> Style.GREEN;
      case NOT_CHECKED -> Style.MAGENTA;
    };
  }

  /** {@code line 2 (45380-59)}: the lines with the codes they bill. */
  private static String where(Claim claim, Finding finding) {
    List<Integer> lines = finding.lines();
    if (lines.isEmpty()) {
      return Wording.lines(lines);
    }
    String named =
        lines.stream()
            .limit(LINES_NAMED)
            .map(number -> number + code(claim, number))
            .collect(Collectors.joining(", "));
    int more = lines.size() - LINES_NAMED;
    return (lines.size() == 1 ? "line " : "lines ")
        + named
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static String code(Claim claim, int number) {
    return claim.lines().stream()
        .filter(line -> line.number() == number)
        .map(Wording::billed)
        .filter(code -> !code.isEmpty())
        .map(code -> " (" + code + ")")
        .findFirst()
        .orElse("");
  }
}
