package org.cleanclaim.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * From and through dates, both inclusive; one day has both alike. Nothing says that they are in
 * order: a rule does.
 */
public record Period(LocalDate from, LocalDate through) {
  public static Period of(LocalDate day) {
    return new Period(day, day);
  }

  /** Calendar days covered, 1 for a single day; 0 or less when through lies before from. */
  public long days() {
    return ChronoUnit.DAYS.between(from, through) + 1;
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(through);
  }
}
