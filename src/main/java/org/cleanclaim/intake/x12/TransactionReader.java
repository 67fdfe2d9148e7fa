package org.cleanclaim.intake.x12;

import java.time.LocalDate;
import java.util.Optional;

/** Reads what stands between ST and SE. */
interface TransactionReader {
  void accept(Segment segment);

  /**
   * The transaction is over.
   *
   * @param cut the segment at which the input ended within it; empty when it was closed
   */
  void finish(Optional<Segment> cut);

  /** The date that the transaction states for itself (BHT04). */
  default Optional<LocalDate> created() {
    return Optional.empty();
  }
}
