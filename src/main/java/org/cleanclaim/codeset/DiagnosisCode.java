package org.cleanclaim.codeset;

import java.util.Map;

/**
 * An ICD-10-CM code of one or more successive editions.
 *
 * @param code without the dot
 * @param valid whether it may stand on a claim; a heading may not
 */
public record DiagnosisCode(Edition edition, String code, Term term, boolean valid)
    implements ReferenceRow {
  @Override
  public Map<String, String> cells() {
    return Cells.of(term, "code", code, "valid", valid ? "1" : "0");
  }
}
