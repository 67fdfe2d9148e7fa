package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates of service on which a row is in force, both inclusive.
 *
 * @param through last day in force; {@link LocalDate#MAX} while no end is known
 */
public record Term(LocalDate from, LocalDate through) {
  public static Term since(LocalDate from) {
    return new Term(from, LocalDate.MAX);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(through);
  }

  /** The last day in force, when one is known. */
  public Optional<LocalDate> end() {
    return through.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(through);
  }

  /**
   * Whether it is in force on no day at all: NCCI marks an edit that never was by ending it before
   * or on its first day.
   */
  public boolean isVoid() {
    return through.isBefore(from);
  }
}
