package org.cleanclaim.codeset.snapshot;

import java.time.LocalDate;

/** Days as the numbers YYYYMMDD that a snapshot stores. */
public final class DayNumber {
  /** Stands for an open end while rows are in memory; in the file it is null. */
  public static final int OPEN = Integer.MAX_VALUE;

  private DayNumber() {}

  public static int of(LocalDate day) {
    return day.equals(LocalDate.MAX)
        ? OPEN
        : (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
  }

  public static LocalDate day(int number) {
    return number == OPEN
        ? LocalDate.MAX
        : LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
  }
}
