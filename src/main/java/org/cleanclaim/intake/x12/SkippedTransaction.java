package org.cleanclaim.intake.x12;

import java.util.Optional;
import java.util.function.Consumer;
import org.cleanclaim.claim.Received;

/** A transaction that isn't read as claims: listed once, with the claims that it holds. */
final class SkippedTransaction implements TransactionReader {
  private final String file;
  private final Damage reason;
  private final Consumer<Received> out;
  private int claims;

  SkippedTransaction(String file, Damage reason, Consumer<Received> out) {
    this.file = file;
    this.reason = reason;
    this.out = out;
  }

  @Override
  public void accept(Segment segment) {
    if (segment.id() == SegmentId.CLM) {
      claims++;
    }
  }

  @Override
  public void finish(Optional<Segment> cut) {
    out.accept(reason.unreadable(file, "", claims));
  }
}
