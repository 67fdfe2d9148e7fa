package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.Optional;
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
  private final ClaimContext context;
  private final SurgeryIndex byNpi = new SurgeryIndex();
  private final SurgeryIndex bySpecialty = new SurgeryIndex();
  private int count;

  Surgeries(ClaimContext context) {
    this.context = context;
    for (CodedLine coded : context.lines()) {
      if (coded.onDay().isPresent()) {
        coded.onDay().get().operation().ifPresent(row -> add(coded.line(), row));
      }
    }
    if (!context.history().lines().isEmpty()) {
      addEarlier(context.claim().firstDateOfService(), context.claim().lastDateOfService());
    }
  }

  /** Of a long history only the operations whose longest period reaches a line are looked up. */
  private void addEarlier(Optional<LocalDate> firstLine, Optional<LocalDate> lastLine) {
    if (firstLine.isEmpty() || lastLine.isEmpty()) {
      return;
    }
    LocalDate from = firstLine.get().minusDays(GlobalPeriod.AFTER_MAJOR.farthest());
    LocalDate through = lastLine.get().minusDays(GlobalPeriod.WITH_MAJOR.farthest());
    for (PriorServiceLine prior : context.history().lines()) {
      LocalDate day = prior.period().from();
      if (prior.claimType() == ClaimType.PROFESSIONAL
          && !day.isBefore(from)
          && !day.isAfter(through)) {
        context
            .codeSets()
            .procedure(prior.procedureCode())
            .on(day)
            .operation()
            .ifPresent(row -> add(prior, row));
      }
    }
  }

  boolean isEmpty() {
    return count == 0;
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
