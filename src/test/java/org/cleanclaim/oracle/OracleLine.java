package org.cleanclaim.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A service line.
 *
 * @param from first date of service, YYYYMMDD, {@code ""} when there is none or it is no date
 * @param npi of who performed it: named at the line, else at the claim, else the billing provider
 */
record OracleLine(
    int number,
    String code,
    List<String> modifiers,
    BigDecimal units,
    String unit,
    String place,
    List<Integer> pointers,
    String from,
    String through,
    String npi) {
  boolean has(String modifier) {
    return modifiers.contains(modifier);
  }

  /**
   * Calendar days from first to last date of service; 0 when there are none or they are reversed.
   */
  long days() {
    if (from.isEmpty()) {
      return 0;
    }
    if (from.equals(through)) {
      return 1;
    }
    long days = ChronoUnit.DAYS.between(day(from), day(through)) + 1;
    return Math.max(0, days);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
  }
}
