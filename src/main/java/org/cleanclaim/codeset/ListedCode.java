package org.cleanclaim.codeset;

import java.util.Map;

/**
 * That a code stands on one of the short dated lists that rules ask about.
 *
 * @param list name of the list, {@code ncci-bypass-modifier}
 * @param value what the list says of the code, {@code ""} when membership is all
 */
public record ListedCode(Edition edition, String list, String code, String value, Term term)
    implements ReferenceRow {
  /** The value, where it gives ages. */
  public AgeLimit ages() {
    return AgeLimit.parse(value);
  }

  /** The value, where it gives how often a service is paid for. */
  public FrequencyLimit frequency() {
    return FrequencyText.parse(this);
  }

  /** The value, where it gives diagnoses. */
  public DiagnosisNeed diagnoses() {
    return DiagnosisNeed.parse(value);
  }

  @Override
  public Map<String, String> cells() {
    return Cells.of(term, "list", list, "code", code, "value", value);
  }
}
