package org.cleanclaim.claim;

/**
 * A date or span that the claim or line states beside its date of service, with the qualifier it
 * was sent under.
 */
public record DatedEvent(DateKind kind, String qualifier, Period period, Origin origin)
    implements Citable {
  public DatedEvent {
    qualifier = Text.orEmpty(qualifier);
    origin = Origin.orNone(origin);
  }

  @Override
  public Field citedField() {
    return Field.DATE;
  }
}
