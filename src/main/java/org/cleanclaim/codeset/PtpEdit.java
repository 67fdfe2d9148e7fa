package org.cleanclaim.codeset;

import java.util.Map;

/**
 * A procedure-to-procedure edit: when both codes are billed for one patient, day and provider,
 * column two is not paid.
 *
 * @param modifierIndicator 0 no modifier lifts it, 1 one may; rows marked 9 never were in force and
 *     are never facts
 * @param rationale the publisher's reason
 */
public record PtpEdit(
    Edition edition,
    String columnOne,
    String columnTwo,
    Term term,
    String modifierIndicator,
    String rationale)
    implements ReferenceRow {
  /** Whether the two could not both be done at one site or encounter, says the publisher. */
  public boolean isMutuallyExclusive() {
    return rationale.startsWith("Mutually exclusive");
  }

  @Override
  public Map<String, String> cells() {
    return Cells.of(
        term,
        "columnOne",
        columnOne,
        "columnTwo",
        columnTwo,
        "modifierIndicator",
        modifierIndicator,
        "rationale",
        rationale);
  }
}
