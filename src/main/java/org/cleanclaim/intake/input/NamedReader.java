package org.cleanclaim.intake.input;

import java.io.IOException;
import java.util.Optional;
import org.cleanclaim.claim.Received;
import org.cleanclaim.intake.ClaimReader;

/** Reads one source; a fault on the way is told with the source's name. */
record NamedReader(String name, ClaimReader reader) implements ClaimReader {
  @Override
  public Optional<Received> next() throws IOException {
    try {
      return reader.next();
    } catch (IOException e) {
      throw SourceOpener.unreadable(name, e);
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
