package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.DailyUnits;
import org.cleanclaim.claim.PriorDailyUnits;
import org.cleanclaim.claim.PriorServiceLine;
import org.cleanclaim.claim.RepeatedService;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.PairAcrossClaims;
import org.cleanclaim.codeset.PtpEdit;

/**
 * What the lines of a claim and the services of other claims on the same day are to one another.
 * These facts are rare, so that the rules about them cost nothing where there are none.
 */
final class AcrossClaimsFacts extends FactSource {
  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    if (context.history().lines().isEmpty()) {
      return;
    }
    Claim claim = context.claim();
    for (ServiceLine line : claim.lines()) {
      if (line.period().isPresent()) {
        List<PriorServiceLine> others = context.history().on(line.period().get().from());
        if (!others.isEmpty()) {
          RepeatedService.of(line, claim, others).ifPresent(facts::add);
          addPairs(facts, context, line, others);
        }
      }
    }
    for (DailyUnits day : DailyUnits.of(claim.lines())) {
      PriorDailyUnits.beside(day, claim, context.history().on(day.dateOfService().get()))
          .ifPresent(facts::add);
    }
  }

  /** What tells the edits of a line apart: services of one code and modifiers say the same. */
  private record Other(String procedureCode, List<String> modifiers) {}

  private static void addPairs(
      FactCollector facts, ClaimContext context, ServiceLine line, List<PriorServiceLine> others) {
    Optional<CodeTable> table = TableChoice.pairs(context.claim());
    if (table.isEmpty() || context.isOfMedicareSupplier()) {
      return;
    }
    Set<Other> seen = new HashSet<>();
    for (PriorServiceLine other : others) {
      if (PairAcrossClaims.mayHold(line, other, context.claim())
          && seen.add(new Other(other.procedureCode(), other.modifiers()))) {
        addPairs(facts, context.codeSets(), table.get(), line, other);
      }
    }
  }

  private static void addPairs(
      FactCollector facts,
      CodeSets codeSets,
      CodeTable table,
      ServiceLine line,
      PriorServiceLine other) {
    LocalDate day = other.period().from();
    String code = line.procedureCode();
    String otherCode = other.procedureCode();
    for (PtpEdit edit : codeSets.procedure(code).pairs().inForce(table, otherCode, day)) {
      facts.add(new PairAcrossClaims(edit, line, other));
    }
    for (PtpEdit edit : codeSets.procedure(otherCode).pairs().inForce(table, code, day)) {
      facts.add(new PairAcrossClaims(edit, line, other));
    }
  }
}
