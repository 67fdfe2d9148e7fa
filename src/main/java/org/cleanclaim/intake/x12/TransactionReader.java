package org.cleanclaim.intake.x12;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Irregularity;

/** Reads what stands between ST and SE. */
interface TransactionReader {
  void accept(Segment segment);

  /**
   * The transaction is over.
   *
   * @param cut the segment at which the input ended within it; empty when it was closed
   */
  void finish(Optional<Segment> cut);

  /** What it noted of the transaction's form above its claims. */
  default List<Irregularity> irregularities() {
    return List.of();
  }

  /** The date that the transaction states for itself (BHT04). */
  default Optional<LocalDate> created() {
    return Optional.empty();
  }
}
