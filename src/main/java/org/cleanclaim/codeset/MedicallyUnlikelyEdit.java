package org.cleanclaim.codeset;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The most units of a code that are likely for one patient, day and provider.
 *
 * @param units the limit; zero means not payable in this setting
 * @param adjudicationIndicator 1 line edit, 2 date-of-service edit by policy, 3 by clinical
 *     benchmark, {@code ""} where the table has none (Medicaid)
 */
public record MedicallyUnlikelyEdit(
    Edition edition,
    String procedureCode,
    Term term,
    BigDecimal units,
    String adjudicationIndicator,
    String rationale)
    implements ReferenceRow {
  @Override
  public Map<String, String> cells() {
    return Cells.of(
        term,
        "procedureCode",
        procedureCode,
        "units",
        units.toPlainString(),
        "adjudicationIndicator",
        adjudicationIndicator,
        "rationale",
        rationale);
  }
}
