package org.cleanclaim.claim;

import java.util.List;
import java.util.regex.Pattern;

/** A reference number with the qualifier that it was sent under. */
public record ReferenceNumber(ReferenceKind kind, String qualifier, String value, Origin origin)
    implements Citable {
  private static final int TRIAL_DIGITS = 8;
  private static final Pattern CLIA = Pattern.compile("[0-9]{2}D[0-9]{7}");

  public ReferenceNumber {
    qualifier = Text.orEmpty(qualifier);
    value = Text.orEmpty(value);
    origin = Origin.orNone(origin);
  }

  /** Whether it is the eight digits of a registered clinical trial. */
  boolean isOfClinicalTrial() {
    return kind == ReferenceKind.DEMONSTRATION_PROJECT
        && value.length() == TRIAL_DIGITS
        && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Whether the number has the form of a laboratory's: two digits, a D, seven digits (CMS). */
  public boolean hasCliaForm() {
    return CLIA.matcher(value).matches();
  }

  static boolean isAmong(List<ReferenceNumber> references, ReferenceKind kind) {
    for (ReferenceNumber each : references) {
      if (each.kind == kind) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Field citedField() {
    return Field.REFERENCE_NUMBER;
  }
}
