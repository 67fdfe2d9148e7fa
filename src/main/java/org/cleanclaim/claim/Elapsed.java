package org.cleanclaim.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How much time passed until a day that may be unknown. */
final class Elapsed {
  private static final int NOT_YET = -1;
  private static final int LONGEST_MONTH = 31;

  private Elapsed() {}

  /** Calendar days; -1 when the day is unknown or lies before. */
  static long days(LocalDate from, Optional<LocalDate> day) {
    return day.isEmpty() || day.get().isBefore(from)
        ? NOT_YET
        : ChronoUnit.DAYS.between(from, day.get());
  }

  /** Calendar months between those of both days, neither counted; -1 as with days. */
  static long fullMonths(LocalDate from, Optional<LocalDate> day) {
    if (days(from, day) < 0) {
      return NOT_YET;
    }
    long months = ChronoUnit.MONTHS.between(from.withDayOfMonth(1), day.get().withDayOfMonth(1));
    return Math.max(0, months - 1);
  }

  /** Whether a day lies at most 31 days before or behind another. */
  static boolean isNear(LocalDate other, Optional<LocalDate> day) {
    return day.isPresent() && Math.abs(ChronoUnit.DAYS.between(other, day.get())) <= LONGEST_MONTH;
  }
}
