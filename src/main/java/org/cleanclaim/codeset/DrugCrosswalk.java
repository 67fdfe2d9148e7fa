package org.cleanclaim.codeset;

import java.util.Map;

/**
 * The procedure code that a drug is billed by.
 *
 * @param ndc eleven digits
 * @param dosage what one unit of the procedure code is, {@code 5 MG}
 * @param unitsPerPackage billing units that a package holds, as published; {@code ""} when not said
 */
public record DrugCrosswalk(
    Edition edition,
    String ndc,
    String procedureCode,
    Term term,
    String dosage,
    String unitsPerPackage)
    implements ReferenceRow {
  @Override
  public Map<String, String> cells() {
    return Cells.of(
        term,
        "ndc",
        ndc,
        "procedureCode",
        procedureCode,
        "dosage",
        dosage,
        "unitsPerPackage",
        unitsPerPackage);
  }
}
