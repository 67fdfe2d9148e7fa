package org.cleanclaim.report;

import gg.jte.html.HtmlTemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.report.HtmlPage.HtmlFile;
import org.cleanclaim.report.HtmlPage.HtmlUnreadable;
import org.cleanclaim.report.output.Spool;

/**
 * One self-contained page: it needs no network and asks for none. A browser can't take a page of
 * any size, so the first claims with findings are laid out, up to {@link #CLAIMS_SHOWN} of them and
 * {@link #BYTES_SHOWN} bytes, and the page says so; its summary is over all.
 *
 * <p>The templates in {@code src/main/jte} are Java classes by the time this compiles; they take a
 * null for the interceptor that they don't have.
 */
final class HtmlReport implements Report {
  static final int CLAIMS_SHOWN = 2_000;
  static final int BYTES_SHOWN = 32 << 20;

  /** Of envelopes, and of parts that could not be read. */
  static final int PARTS_SHOWN = 500;

  private static final int SPOOL_MEMORY = 4 << 20;

  private final OutputStream out;
  private final ReportHeader header;
  private final Summary summary = new Summary();
  private final Spool claims = new Spool(SPOOL_MEMORY);
  private final List<HtmlFile> files = new ArrayList<>();
  private final List<HtmlUnreadable> unreadable = new ArrayList<>();
  private long shown;
  private long listed;

  HtmlReport(OutputStream out, ReportHeader header) {
    this.out = out;
    this.header = header;
  }

  @Override
  public void claim(ScrubbedClaim claim) throws IOException {
    Money atRisk = summary.add(claim);
    if (claim.findings().isEmpty()) {
      return;
    }
    listed++;
    if (shown < CLAIMS_SHOWN && claims.size() < BYTES_SHOWN) {
      Utf8ByteOutput rendered = new Utf8ByteOutput();
      JteclaimGenerated.render(escaping(rendered), null, HtmlClaim.of(claim, atRisk, header));
      rendered.writeTo(claims);
      shown++;
    }
  }

  @Override
  public void file(FileFindings file) {
    summary.add(file);
    if (!file.findings().isEmpty() && files.size() < PARTS_SHOWN) {
      Envelope envelope = file.envelope();
      files.add(
          new HtmlFile(
              Printable.text(envelope.file()),
              Printable.text(Wording.lowerCase(envelope.level()) + " " + envelope.controlNumber()),
              file.findings().stream().map(f -> HtmlFinding.of(f, header)).toList()));
    }
  }

  @Override
  public void unreadable(UnreadableClaim claim) {
    summary.add(claim);
    if (unreadable.size() < PARTS_SHOWN) {
      unreadable.add(
          new HtmlUnreadable(
              Printable.text(claim.file()),
              Printable.text(claim.claimId()),
              Printable.text(claim.location().map(Wording::of).orElse("")),
              String.valueOf(claim.claims()),
              Printable.text(claim.reason())));
    }
  }

  /** Renders the page with a mark where its claims belong, then copies these in between. */
  @Override
  public void finish() throws IOException {
    Utf8ByteOutput rendered = new Utf8ByteOutput();
    int[] mark = new int[1];
    HtmlPage page =
        new HtmlPage(
            header,
            summary,
            HtmlAssets.load(),
            output -> mark[0] = rendered.getContentLength(),
            shown,
            listed,
            files,
            unreadable);
    JtepageGenerated.render(escaping(rendered), null, page);
    byte[] bytes = rendered.toByteArray();
    out.write(bytes, 0, mark[0]);
    claims.copyTo(out);
    out.write(bytes, mark[0], bytes.length - mark[0]);
    out.flush();
  }

  /** Escapes what templates print by where it stands: text, attribute or script. */
  private static HtmlTemplateOutput escaping(Utf8ByteOutput out) {
    return new OwaspHtmlTemplateOutput(out);
  }

  @Override
  public Summary summary() {
    return summary;
  }

  @Override
  public void close() throws IOException {
    claims.close();
  }
}
