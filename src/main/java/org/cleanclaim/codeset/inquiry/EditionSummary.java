package org.cleanclaim.codeset.inquiry;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.codeset.Edition;

/**
 * An edition that a snapshot holds.
 *
 * @param through the last day that it is used for, when a newer edition follows it
 * @param rejected rows that could not be kept
 * @param unread lines that were kept but not wholly understood
 * @param files that it was read from
 * @param dated whether the edition has a day of its own
 * @param inUse whether look-ups use it
 * @param newerSince the day since which a newer edition should exist; empty while this one is
 *     current, when a newer one is held, and for lists that come out at no fixed time
 */
public record EditionSummary(
    Edition edition,
    Optional<LocalDate> through,
    long rejected,
    long unread,
    List<String> files,
    boolean dated,
    boolean inUse,
    Optional<LocalDate> newerSince) {
  /** How long ago the edition began: {@code 28 months}; {@code ""} for lists without a day. */
  public String age(LocalDate today) {
    if (!dated) {
      return "";
    }
    long months = ChronoUnit.MONTHS.between(edition.from(), today);
    return months < 0 ? "not yet" : months + (months == 1 ? " month" : " months");
  }
}
