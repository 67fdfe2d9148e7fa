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
  @Override
  public Map<String, String> cells() {
    return Cells.of(term, "list", list, "code", code, "value", value);
  }
}
