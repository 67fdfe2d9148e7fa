package org.cleanclaim.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Received;
import org.cleanclaim.intake.x12.X12ClaimReader;

/** The reading stage alone, on one thread. */
final class Reading {
  private Reading() {}

  /** Reads 837 bytes into claims of the model. */
  static long intoClaims(InputStream in) throws IOException {
    long claims = 0;
    try (X12ClaimReader reader = new X12ClaimReader("claims.837", in)) {
      for (Optional<Received> next = reader.next(); next.isPresent(); next = reader.next()) {
        claims += next.get() instanceof Claim ? 1 : 0;
      }
    }
    return claims;
  }
}
