package org.cleanclaim.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What another payer answered to one service line (837 loop 2430: SVD, CAS, DTP*573). */
@ClaimRecord
public record Adjudication(
    String payerId,
    Optional<Money> paid,
    String procedureCode,
    String units,
    List<Adjustment> adjustments,
    Optional<LocalDate> adjudicated,
    Origin origin)
    implements Citable, AdjudicationBuilder.With {
  public Adjudication {
    payerId = Text.orEmpty(payerId);
    procedureCode = Text.orEmpty(procedureCode);
    units = Text.orEmpty(units);
    origin = Origin.orNone(origin);
  }

  /** Whether what was paid and what was taken off make up a charge. */
  public boolean balances(Money charge) {
    return charge.equals(paid.orElse(Money.ZERO).plus(Adjustment.sum(adjustments)));
  }

  @Override
  public Field citedField() {
    return Field.PAYMENT;
  }
}
