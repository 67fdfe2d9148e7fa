package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.claim.PriorServiceLine;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.FeeScheduleEntry;
import org.cleanclaim.codeset.ProcedureProfile;
import org.cleanclaim.codeset.PtpEdit;

/**
 * The services of the patient's other claims, what is not known of them, and the rows that their
 * codes hit on their own days: lists, fee schedule, and the NCCI edits with the claim's codes of
 * the same day.
 */
final class HistoryFacts implements FactSource {
  @Override
  public void addTo(FactCollector facts, ClaimContext context) {
    context.history().gap().ifPresent(facts::add);
    Optional<CodeTable> pairs = TableChoice.pairs(context.claim());
    for (PriorServiceLine prior : context.history().lines()) {
      facts.add(prior);
      if (!prior.procedureCode().isEmpty()) {
        addRows(facts, context, prior);
        if (pairs.isPresent()) {
          addPairs(facts, context, prior, pairs.get());
        }
      }
    }
  }

  private static void addRows(FactCollector facts, ClaimContext context, PriorServiceLine prior) {
    LocalDate day = prior.period().from();
    ProcedureProfile profile = context.codeSets().procedure(prior.procedureCode());
    facts.addInForce(profile.lists(), day);
    for (FeeScheduleEntry entry : profile.feeSchedule()) {
      if (entry.modifier().isEmpty() && entry.term().contains(day)) {
        facts.addRow(entry);
      }
    }
  }

  private static void addPairs(
      FactCollector facts, ClaimContext context, PriorServiceLine prior, CodeTable table) {
    LocalDate day = prior.period().from();
    String other = prior.procedureCode();
    ProcedureProfile profile = context.codeSets().procedure(other);
    for (String code : context.codesByDay().getOrDefault(day, Set.of())) {
      for (PtpEdit edit : profile.pairs().inForce(table, code, day)) {
        facts.addRow(edit);
      }
      for (PtpEdit edit : context.codeSets().procedure(code).pairs().inForce(table, other, day)) {
        facts.addRow(edit);
      }
    }
  }
}
