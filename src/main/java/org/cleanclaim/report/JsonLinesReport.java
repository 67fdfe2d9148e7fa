package org.cleanclaim.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.ScrubbedClaim;

/**
 * JSON Lines: one object a line, each with one key that names its kind: {@code report} first,
 * {@code claim}, {@code file} and {@code unreadable} in input order, {@code summary} last. A report
 * without its summary line is incomplete. The format for throughput: nothing is held back.
 */
final class JsonLinesReport implements Report {
  private final ReportHeader header;
  private final JsonFindings findings;
  private final JsonGenerator json;
  private final Summary summary = new Summary();

  JsonLinesReport(OutputStream out, ReportHeader header) throws IOException {
    this.header = header;
    findings = new JsonFindings(out);
    json = findings.generator();
    startLine("report");
    JsonFrame.report(json, header);
    endLine();
  }

  @Override
  public void claim(ScrubbedClaim claim) throws IOException {
    Money atRisk = summary.add(claim);
    startLine("claim");
    findings.claim(claim, atRisk);
    endLine();
  }

  @Override
  public void file(FileFindings file) throws IOException {
    summary.add(file);
    if (!file.findings().isEmpty()) {
      startLine("file");
      findings.file(file);
      endLine();
    }
  }

  @Override
  public void unreadable(UnreadableClaim claim) throws IOException {
    summary.add(claim);
    startLine("unreadable");
    findings.unreadable(claim);
    endLine();
  }

  @Override
  public void finish() throws IOException {
    startLine("summary");
    JsonFrame.summary(json, summary, header);
    endLine();
    json.flush();
  }

  @Override
  public Summary summary() {
    return summary;
  }

  private void startLine(String kind) throws IOException {
    json.writeStartObject();
    json.writeFieldName(kind);
  }

  private void endLine() throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
