package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.PriorServiceLine;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.FeeScheduleEntry;
import org.cleanclaim.codeset.Surgery;

/**
 * The operations with a global period that a claim holds, and those on earlier claims. Medicare
 * counts those who bill under one NPI as one surgeon, and those of one group with one specialty; a
 * claim is billed by one group.
 */
final class Surgeries {
  private static final Set<String> GLOBAL_DAYS = Set.of("000", "010", "090");
  private static final Set<String> PAID = Set.of("A", "C", "R");

  private final ClaimContext context;
  private final SurgeryIndex byNpi = new SurgeryIndex();
  private final SurgeryIndex bySpecialty = new SurgeryIndex();
  private int count;

  Surgeries(ClaimContext context) {
    this.context = context;
    for (ServiceLine line : context.claim().lines()) {
      if (line.period().isPresent()) {
        row(line.procedureCode(), line.period().get().from()).ifPresent(row -> add(line, row));
      }
    }
    Optional<LocalDate> first = context.claim().firstDateOfService();
    if (first.isPresent()) {
      addEarlier(first.get(), context.claim().lastDateOfService().orElseThrow());
    }
  }

  /** Of a long history only the operations whose longest period reaches a line are looked up. */
  private void addEarlier(LocalDate firstLine, LocalDate lastLine) {
    LocalDate from = firstLine.minusDays(GlobalPeriod.AFTER_MAJOR.farthest());
    LocalDate through = lastLine.minusDays(GlobalPeriod.WITH_MAJOR.farthest());
    for (PriorServiceLine prior : context.history().lines()) {
      LocalDate day = prior.period().from();
      if (prior.claimType() == ClaimType.PROFESSIONAL
          && !day.isBefore(from)
          && !day.isAfter(through)) {
        row(prior.procedureCode(), day).ifPresent(row -> add(prior, row));
      }
    }
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** What the fee schedule says of a code on a day, when it is an operation that it pays. */
  Optional<FeeScheduleEntry> row(String code, LocalDate day) {
    if (!code.isEmpty()) {
      for (FeeScheduleEntry row : context.codeSets().procedure(code).feeSchedule()) {
        if (row.modifier().isEmpty()
            && GLOBAL_DAYS.contains(row.globalDays())
            && PAID.contains(row.status())
            && row.term().contains(day)) {
          return Optional.of(row);
        }
      }
    }
    return Optional.empty();
  }

  /** The nearest operation, other than the line itself, that a line falls into a period of. */
  Optional<Performed> nearest(ServiceLine line, GlobalPeriod period) {
    Performed samePerson = byNpi.nearest(line.performingNpi(), line, period);
    Performed sameSpecialty = bySpecialty.nearest(specialty(line), line, period);
    return Optional.ofNullable(Performed.nearer(samePerson, sameSpecialty, line));
  }

  private void add(ServiceLine line, FeeScheduleEntry row) {
    Claim claim = context.claim();
    Surgery surgery =
        new Surgery(
            row,
            line.period().get().from(),
            line.modifiers(),
            claim.diagnosisCodesOf(line),
            false,
            "line " + line.number());
    Performed performed = new Performed(surgery, line.number(), count++);
    byNpi.add(line.performingNpi(), performed);
    bySpecialty.add(specialty(line), performed);
  }

  private void add(PriorServiceLine prior, FeeScheduleEntry row) {
    Surgery surgery =
        new Surgery(
            row,
            prior.period().from(),
            prior.modifiers(),
            prior.diagnosisCodes(),
            true,
            prior.words());
    Performed performed = new Performed(surgery, Performed.ON_NO_LINE, count++);
    byNpi.add(prior.performingNpi(), performed);
    if (prior.sameGroup(context.claim())) {
      bySpecialty.add(prior.taxonomyCode(), performed);
    }
  }

  private String specialty(ServiceLine line) {
    return context.claim().performerTaxonomy(line);
  }
}
