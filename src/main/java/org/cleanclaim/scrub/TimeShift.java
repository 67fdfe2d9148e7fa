package org.cleanclaim.scrub;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.DatedEvent;
import org.cleanclaim.claim.InstitutionalDetail;
import org.cleanclaim.claim.Occurrence;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.ServiceLine;

/**
 * Moves a claim in time, all of its dates by the same number of days, so that it is judged by the
 * code sets and rules of another day and everything between its dates (ages, spans, windows) stays
 * as it was.
 */
final class TimeShift {
  private final long days;

  private TimeShift(long days) {
    this.days = days;
  }

  /** The claim as if its own date were the given day; a claim without a date stays where it is. */
  static Claim to(LocalDate day, Claim claim) {
    return claim
        .date()
        .map(own -> new TimeShift(ChronoUnit.DAYS.between(own, day)).shift(claim))
        .orElse(claim);
  }

  private Claim shift(Claim claim) {
    return claim.with(
        c ->
            c.lines(claim.lines().stream().map(this::shift).toList())
                .dates(shiftEvents(claim.dates()))
                .institutional(shift(claim.institutional()))
                .submission(claim.submission().withCreated(shift(claim.submission().created())))
                .patient(
                    claim
                        .patient()
                        .withBirthDate(shift(claim.patient().birthDate()))
                        .withDeathDate(shift(claim.patient().deathDate())))
                .subscriber(claim.subscriber().withBirthDate(shift(claim.subscriber().birthDate())))
                .procedures(
                    claim.procedures().stream().map(p -> p.withDate(shift(p.date()))).toList()));
  }

  private ServiceLine shift(ServiceLine line) {
    return line.with(
        l -> l.period(line.period().map(this::shift)).dates(shiftEvents(line.dates())));
  }

  private InstitutionalDetail shift(InstitutionalDetail detail) {
    return detail.with(
        d ->
            d.statementPeriod(detail.statementPeriod().map(this::shift))
                .occurrences(
                    detail.occurrences().stream()
                        .map(o -> new Occurrence(o.code(), o.span(), shift(o.period()), o.origin()))
                        .toList()));
  }

  private List<DatedEvent> shiftEvents(List<DatedEvent> events) {
    return events.stream()
        .map(e -> new DatedEvent(e.kind(), e.qualifier(), shift(e.period()), e.origin()))
        .toList();
  }

  private Optional<LocalDate> shift(Optional<LocalDate> date) {
    return date.map(d -> d.plusDays(days));
  }

  private Period shift(Period period) {
    return new Period(period.from().plusDays(days), period.through().plusDays(days));
  }
}
