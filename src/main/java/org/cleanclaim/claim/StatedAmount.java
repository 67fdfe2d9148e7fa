package org.cleanclaim.claim;

import java.util.Optional;

/**
 * An amount that the claim or line states beside its charge, with the qualifier it was sent under.
 *
 * @param qualifier AMT01: T or GT sales tax, F4 postage, N8 facility tax, F3 estimated patient
 *     responsibility; PS1 for what a purchased service cost (PS102)
 */
public record StatedAmount(String qualifier, Optional<Money> amount, Origin origin)
    implements Citable {
  public StatedAmount {
    qualifier = Text.orEmpty(qualifier);
    origin = Origin.orNone(origin);
  }

  @Override
  public Field citedField() {
    return Field.AMOUNT;
  }
}
