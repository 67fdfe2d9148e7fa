package org.cleanclaim.claim;

/** An occurrence code (one day) or occurrence span code of an institutional claim. */
public record Occurrence(String code, boolean span, Period period, Origin origin)
    implements Citable {
  public Occurrence {
    code = Text.orEmpty(code);
    origin = Origin.orNone(origin);
  }

  @Override
  public Field citedField() {
    return Field.OCCURRENCE_CODE;
  }
}
