package org.cleanclaim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;

/** Reads to the end. */
public final class Claims {
  private Claims() {}

  public static List<Received> readAll(ClaimReader reader) throws IOException {
    List<Received> received = new ArrayList<>();
    try (reader) {
      Optional<Received> next = reader.next();
      while (next.isPresent()) {
        received.add(next.get());
        next = reader.next();
      }
    }
    return received;
  }

  /** The only claim of an input; there must be no other and no unreadable one. */
  public static Claim readOne(ClaimReader reader) throws IOException {
    List<Claim> claims = new ArrayList<>();
    for (Received received : readAll(reader)) {
      assertThat(received).isNotInstanceOf(UnreadableClaim.class);
      if (received instanceof Claim claim) {
        claims.add(claim);
      }
    }
    assertThat(claims).hasSize(1);
    return claims.get(0);
  }
}
