package org.cleanclaim.claim;

import java.util.List;
import java.util.Optional;

/** One reason and amount of a CAS segment: group CO, PR, OA, PI or CR; the reason is a CARC. */
public record Adjustment(String group, String reason, Optional<Money> amount, String quantity) {
  /** All amounts together; one that is missing counts nothing. */
  static Money sum(List<Adjustment> adjustments) {
    Money sum = Money.ZERO;
    for (Adjustment adjustment : adjustments) {
      sum = sum.plus(adjustment.amount().orElse(Money.ZERO));
    }
    return sum;
  }

  /** Whether it has an amount and no reason, or a reason and no amount. */
  boolean isIncomplete() {
    return reason.isEmpty() == amount.isPresent();
  }
}
