package org.cleanclaim.codeset;

import java.util.Map;

/** A CPT or HCPCS level II modifier. */
public record ModifierCode(Edition edition, String code, Term term) implements ReferenceRow {
  @Override
  public Map<String, String> cells() {
    return Cells.of(term, "code", code);
  }
}
