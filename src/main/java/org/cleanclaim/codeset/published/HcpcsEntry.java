package org.cleanclaim.codeset.published;

import java.time.LocalDate;

/**
 * A code or modifier of a HCPCS level II file, dates still as YYYYMMDD.
 *
 * @param code five characters, or two of a modifier
 */
record HcpcsEntry(
    String code,
    String added,
    String actionEffective,
    String terminated,
    String coverage,
    String action,
    String description) {
  /**
   * The day that the code was added; the day of its latest action where the file leaves that out.
   */
  LocalDate addedDay() {
    return Days.compact(added.isEmpty() ? actionEffective : added);
  }

  LocalDate actionDay() {
    return Days.compactEnd(actionEffective);
  }
}
