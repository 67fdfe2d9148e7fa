package org.cleanclaim.claim;

import java.util.List;

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

  static boolean isAmong(List<DatedEvent> dates, DateKind kind) {
    for (DatedEvent each : dates) {
      if (each.kind == kind) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Field citedField() {
    return Field.DATE;
  }
}
