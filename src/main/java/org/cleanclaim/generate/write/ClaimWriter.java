package org.cleanclaim.generate.write;

import java.io.Closeable;
import java.io.IOException;
import org.cleanclaim.claim.Claim;

/** Writes claims one after the other; what closes the file is written by {@link #close}. */
public interface ClaimWriter extends Closeable {
  void write(Claim claim) throws IOException;
}
