package org.cleanclaim.codeset;

import java.util.Map;

/** A place of service code; a facility is paid for its own part of the service. */
public record PlaceOfServiceCode(Edition edition, String code, Term term, boolean facility)
    implements ReferenceRow {
  @Override
  public Map<String, String> cells() {
    return Cells.of(term, "code", code, "facility", facility ? "yes" : "no");
  }
}
