package org.cleanclaim.report;

import java.io.Closeable;
import java.io.IOException;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.ScrubbedClaim;

/**
 * Writes one findings report; {@link ReportFormat} opens it. Called from one thread: any number of
 * {@code claim}, {@code file} and {@code unreadable} in input order, {@code finish} once, then
 * {@code close}. Without {@code finish} the report is incomplete and must not be published.
 *
 * <p>A report flushes the stream that it writes to and never closes it. What fails is a write: an
 * {@link IOException} of the stream or of a temporary file.
 */
public interface Report extends Closeable {
  void claim(ScrubbedClaim claim) throws IOException;

  /** What was found on an envelope; one without findings leaves no trace. */
  void file(FileFindings file) throws IOException;

  void unreadable(UnreadableClaim claim) throws IOException;

  /** Writes what comes last and flushes. */
  void finish() throws IOException;

  /** What was counted so far. */
  Summary summary();

  /** Lets go of private temporary files. */
  @Override
  default void close() throws IOException {}
}
