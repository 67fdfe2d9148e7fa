package org.cleanclaim.claim;

import java.util.Optional;

/**
 * A value code of an institutional claim and its amount; some codes carry a number that is not
 * money, in hundredths all the same.
 */
public record ValueAmount(String code, Optional<Money> amount, Origin origin) implements Citable {
  public ValueAmount {
    code = Text.orEmpty(code);
    origin = Origin.orNone(origin);
  }

  @Override
  public Field citedField() {
    return Field.VALUE_CODE;
  }
}
