package org.cleanclaim.cli;

import java.io.IOException;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.report.Report;
import org.cleanclaim.scrub.ScrubPipeline.Sink;

/** Writes what the pipeline delivers into a report. */
record ReportSink(Report report) implements Sink {
  @Override
  public void claim(ScrubbedClaim claim) throws IOException {
    report.claim(claim);
  }

  @Override
  public void file(FileFindings file) throws IOException {
    report.file(file);
  }

  @Override
  public void unreadable(UnreadableClaim claim) throws IOException {
    report.unreadable(claim);
  }
}
