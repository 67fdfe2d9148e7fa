package org.cleanclaim.claim;

import java.util.List;

/** A reference number with the qualifier that it was sent under. */
public record ReferenceNumber(ReferenceKind kind, String qualifier, String value, Origin origin)
    implements Citable {
  public ReferenceNumber {
    qualifier = Text.orEmpty(qualifier);
    value = Text.orEmpty(value);
    origin = Origin.orNone(origin);
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
