package org.cleanclaim.intake.x12;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.cleanclaim.claim.Received;
import org.cleanclaim.intake.ClaimReader;

/**
 * Reads X12 files of 837P, 837I and 837D claims, version 005010: any number of interchanges, groups
 * and transactions. Holds one claim at a time.
 *
 * <p>Every CLM segment comes out once: as a claim, or counted by an {@link
 * org.cleanclaim.claim.UnreadableClaim}. A claim is unreadable when a segment of it, or of the
 * subscriber or patient above it, can't be recognised or is missing, and when the file ends within
 * it.
 */
public final class X12ClaimReader implements ClaimReader {
  private final InputStream in;
  private final SegmentScanner scanner;
  private final EnvelopeWalker walker;
  private final Queue<Received> read = new ArrayDeque<>();
  private boolean ended;

  /**
   * Finds the first interchange.
   *
   * @param file name of the input, for claims and findings
   * @param in closed with the reader
   * @throws org.cleanclaim.intake.UnreadableInputException when the input is empty or its beginning
   *     holds no interchange header
   */
  public X12ClaimReader(String file, InputStream in) throws IOException {
    this.in = in;
    scanner = new SegmentScanner(in);
    walker = new EnvelopeWalker(file, read::add);
  }

  @Override
  public Optional<Received> next() throws IOException {
    while (read.isEmpty() && !ended) {
      if (scanner.advance()) {
        walker.accept(scanner.segment());
      } else {
        ended = true;
        walker.end(Optional.of(scanner.segment()));
      }
    }
    return Optional.ofNullable(read.poll());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
