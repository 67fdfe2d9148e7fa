package org.cleanclaim.codeset;

import java.util.Map;

/**
 * A HCPCS level II code, as its publisher lists it.
 *
 * @param coverage C, D, I, M or S
 */
public record ProcedureCode(Edition edition, String code, Term term, String coverage)
    implements ReferenceRow {
  @Override
  public Map<String, String> cells() {
    return Cells.of(term, "code", code, "coverage", coverage);
  }
}
