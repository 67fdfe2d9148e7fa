package org.cleanclaim.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * A professional claim as an ordinary program would hold it: the words of the 837, days as
 * YYYYMMDD.
 *
 * @param filing claim filing indicator, SBR09
 * @param payer id of whom it is sent to
 * @param diagnoses ICD-10 codes by position; {@code ""} where another qualifier stands
 */
record OracleClaim(
    String id,
    String filing,
    String payer,
    String place,
    String billingTaxonomy,
    List<String> diagnoses,
    List<OracleLine> lines) {
  /** MA or MB: fee-for-service Medicare. */
  boolean isMedicare() {
    return filing.equals("MA") || filing.equals("MB");
  }

  /** The first date of service of any line; {@code ""} when no line states one. */
  String firstDay() {
    String first = "";
    for (OracleLine line : lines) {
      if (!line.from().isEmpty() && (first.isEmpty() || line.from().compareTo(first) < 0)) {
        first = line.from();
      }
    }
    return first;
  }

  /** Lines with a code for a day by a provider. */
  List<OracleLine> lines(String code, String day, String npi) {
    List<OracleLine> found = new ArrayList<>();
    for (OracleLine line : lines) {
      if (line.code().equals(code) && line.from().equals(day) && line.npi().equals(npi)) {
        found.add(line);
      }
    }
    return found;
  }
}
