package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.PriorServiceLine;
import org.cleanclaim.claim.Provider;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.FeeScheduleEntry;
import org.cleanclaim.codeset.Surgery;

/** The operations with a global period that a claim holds, and those on earlier claims. */
final class Surgeries {
  private static final Set<String> GLOBAL_DAYS = Set.of("000", "010", "090");
  private static final Set<String> PAID = Set.of("A", "C", "R");

  private Surgeries() {}

  /**
   * An operation.
   *
   * @param concerns the lines of the claim, other than its own, whose performer Medicare counts as
   *     the surgeon
   */
  record Performed(Surgery surgery, Predicate<ServiceLine> concerns) {}

  static List<Performed> of(ClaimContext context) {
    Claim claim = context.claim();
    List<Performed> surgeries = new ArrayList<>(2);
    for (ServiceLine line : claim.lines()) {
      if (line.period().isPresent()) {
        row(context, line.procedureCode(), line.period().get().from())
            .ifPresent(row -> surgeries.add(onClaim(claim, line, row)));
      }
    }
    for (PriorServiceLine prior : context.history().lines()) {
      if (prior.claimType() == ClaimType.PROFESSIONAL) {
        row(context, prior.procedureCode(), prior.period().from())
            .ifPresent(row -> surgeries.add(onEarlierClaim(claim, prior, row)));
      }
    }
    return surgeries;
  }

  /** What the fee schedule says of a code on a day, when it is an operation that it pays. */
  static Optional<FeeScheduleEntry> row(ClaimContext context, String code, LocalDate day) {
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

  private static Performed onClaim(Claim claim, ServiceLine line, FeeScheduleEntry row) {
    return new Performed(
        new Surgery(
            row,
            line.period().get().from(),
            line.modifiers(),
            claim.diagnosisCodesOf(line),
            false,
            "line " + line.number()),
        other -> other.number() != line.number() && samePerformer(claim, line, other));
  }

  private static Performed onEarlierClaim(
      Claim claim, PriorServiceLine prior, FeeScheduleEntry row) {
    return new Performed(
        new Surgery(
            row,
            prior.period().from(),
            prior.modifiers(),
            prior.diagnosisCodes(),
            true,
            prior.words()),
        line -> prior.samePhysicianOrGroup(line, claim));
  }

  /** One claim is billed by one group: the same person did both, or one specialty is stated. */
  private static boolean samePerformer(Claim claim, ServiceLine one, ServiceLine other) {
    if (!one.performingNpi().isEmpty() && one.performingNpi().equals(other.performingNpi())) {
      return true;
    }
    String specialty = Provider.performingTaxonomy(one.providers(), claim.providers());
    return !specialty.isEmpty()
        && specialty.equals(Provider.performingTaxonomy(other.providers(), claim.providers()));
  }
}
