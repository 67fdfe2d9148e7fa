package org.cleanclaim.claim;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The drug of a line (837 loop 2410).
 *
 * @param qualifier LIN02, N4 for a National Drug Code
 * @param code LIN03 as sent, without hyphens when it is a National Drug Code
 * @param unit CTP05-1: F2, GR, ME, ML, UN
 * @param prescriptionNumber REF*XZ, else REF*VY
 */
@ClaimRecord
public record NationalDrug(
    String qualifier,
    String code,
    Optional<BigDecimal> quantity,
    String unit,
    String prescriptionNumber,
    Origin origin)
    implements Citable, NationalDrugBuilder.With {
  private static final int NATIONAL_DIGITS = 11;

  public NationalDrug {
    qualifier = Text.orEmpty(qualifier);
    code = Text.orEmpty(code);
    quantity = quantity.map(BigDecimal::stripTrailingZeros);
    unit = Text.orEmpty(unit);
    prescriptionNumber = Text.orEmpty(prescriptionNumber);
    origin = Origin.orNone(origin);
  }

  /** Whether it claims to be a National Drug Code. */
  public boolean isNationalCode() {
    return qualifier.equals("N4");
  }

  /** Whether the code is eleven digits, the form of a National Drug Code on claims. */
  public boolean hasNationalForm() {
    return code.length() == NATIONAL_DIGITS && code.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  @Override
  public Field citedField() {
    return Field.DRUG_CODE;
  }
}
