package org.cleanclaim.codeset;

import java.util.Map;

/**
 * What the Medicare Code Editor says of a diagnosis.
 *
 * @param flag newborn, pediatric, maternity, adult, female, male, manifestation, unacceptable,
 *     ecodepdx ...
 */
public record DiagnosisFlag(Edition edition, String code, Term term, String flag)
    implements ReferenceRow {
  @Override
  public Map<String, String> cells() {
    return Cells.of(term, "code", code, "flag", flag);
  }
}
