package org.cleanclaim.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.report.output.Spool;

/**
 * One JSON document, an object a line within. Its summary stands ahead of the claims that it sums
 * up, so these wait in spools until the end.
 */
final class JsonReport implements Report {
  private static final int SPOOL_MEMORY = 4 << 20;

  private final OutputStream out;
  private final ReportHeader header;
  private final Summary summary = new Summary();
  private final Section claims = new Section();
  private final Section files = new Section();
  private final Section unreadable = new Section();

  JsonReport(OutputStream out, ReportHeader header) throws IOException {
    this.out = out;
    this.header = header;
  }

  @Override
  public void claim(ScrubbedClaim claim) throws IOException {
    Money atRisk = summary.add(claim);
    claims.next().claim(claim, atRisk);
  }

  @Override
  public void file(FileFindings file) throws IOException {
    summary.add(file);
    if (!file.findings().isEmpty()) {
      files.next().file(file);
    }
  }

  @Override
  public void unreadable(UnreadableClaim claim) throws IOException {
    summary.add(claim);
    unreadable.next().unreadable(claim);
  }

  @Override
  public void finish() throws IOException {
    raw("{\"report\":");
    JsonFindings frame = new JsonFindings(out);
    JsonFrame.report(frame.generator(), header);
    frame.generator().flush();
    raw(",\n\"summary\":");
    JsonFrame.summary(frame.generator(), summary, header);
    frame.generator().flush();
    section("claims", claims);
    section("files", files);
    section("unreadable", unreadable);
    raw("}\n");
    out.flush();
  }

  private void section(String key, Section section) throws IOException {
    raw(",\n\"" + key + "\":[");
    section.copyTo(out);
    raw("]");
  }

  private void raw(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public Summary summary() {
    return summary;
  }

  @Override
  public void close() throws IOException {
    claims.spool.close();
    files.spool.close();
    unreadable.spool.close();
  }

  /** The members of one array, waiting. */
  private static final class Section {
    private final Spool spool = new Spool(SPOOL_MEMORY);
    private final JsonFindings findings;
    private boolean empty = true;

    Section() throws IOException {
      findings = new JsonFindings(spool);
    }

    JsonFindings next() throws IOException {
      findings.generator().writeRaw(empty ? "\n" : ",\n");
      empty = false;
      return findings;
    }

    void copyTo(OutputStream out) throws IOException {
      findings.generator().flush();
      spool.copyTo(out);
    }
  }
}
