package org.cleanclaim.claim;

/** A reference number with the qualifier that it was sent under. */
public record ReferenceNumber(ReferenceKind kind, String qualifier, String value, Origin origin)
    implements Citable {
  public ReferenceNumber {
    qualifier = Text.orEmpty(qualifier);
    value = Text.orEmpty(value);
    origin = Origin.orNone(origin);
  }

  @Override
  public Field citedField() {
    return Field.REFERENCE_NUMBER;
  }
}
