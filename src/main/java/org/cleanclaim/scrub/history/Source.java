package org.cleanclaim.scrub.history;

import java.io.IOException;
import java.util.Optional;
import org.cleanclaim.claim.Received;

/** Where what was received comes from. */
@FunctionalInterface
public interface Source {
  /** The next of them; empty at the end. */
  Optional<Received> next() throws IOException;
}
