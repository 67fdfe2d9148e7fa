package org.cleanclaim.claim;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Federal working days (5 U.S.C. 6103): no weekend, no legal public holiday nor its substitute. */
public final class Workday {
  private static final int JUNETEENTH_SINCE = 2021;

  private Workday() {}

  /** The day itself when it is a working day, else the next one. */
  public static LocalDate onOrAfter(LocalDate day) {
    LocalDate next = day;
    while (isWeekend(next) || isHoliday(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static boolean isHoliday(LocalDate day) {
    return isFixed(day)
        || (day.getDayOfWeek() == DayOfWeek.MONDAY && isFixed(day.minusDays(1)))
        || (day.getDayOfWeek() == DayOfWeek.FRIDAY && isFixed(day.plusDays(1)))
        || isMovable(day);
  }

  private static boolean isFixed(LocalDate day) {
    return switch (day.getMonth()) {
      case JANUARY -> day.getDayOfMonth() == 1;
      case JUNE -> day.getDayOfMonth() == 19 && day.getYear() >= JUNETEENTH_SINCE;
      case JULY -> day.getDayOfMonth() == 4;
      case NOVEMBER -> day.getDayOfMonth() == 11;
      case DECEMBER -> day.getDayOfMonth() == 25;
      default -> false;
    };
  }

  private static boolean isMovable(LocalDate day) {
    return switch (day.getMonth()) {
      case JANUARY, FEBRUARY -> isNth(day, 3, DayOfWeek.MONDAY);
      case MAY ->
          day.getDayOfWeek() == DayOfWeek.MONDAY && day.plusDays(7).getMonth() != day.getMonth();
      case SEPTEMBER -> isNth(day, 1, DayOfWeek.MONDAY);
      case OCTOBER -> isNth(day, 2, DayOfWeek.MONDAY);
      case NOVEMBER -> isNth(day, 4, DayOfWeek.THURSDAY);
      default -> false;
    };
  }

  private static boolean isNth(LocalDate day, int number, DayOfWeek dayOfWeek) {
    return day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(number, dayOfWeek)));
  }
}
