package org.cleanclaim.intake;

import java.io.IOException;
import java.util.Optional;
import org.cleanclaim.claim.Received;

/** Delivers the claims of one input, one at a time, in bounded memory. Not thread-safe. */
public interface ClaimReader extends AutoCloseable {
  /**
   * The next claim, unreadable claim or closed envelope, in input order.
   *
   * @return empty at the end of the input
   * @throws IOException when the input can't be read on
   */
  Optional<Received> next() throws IOException;

  @Override
  void close() throws IOException;
}
