package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import org.cleanclaim.claim.PriorServiceLine;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.FeeScheduleEntry;
import org.cleanclaim.codeset.ProcedureProfile;

/**
 * The services of the patient's other claims, what is not known of them, and the rows of lists and
 * fee schedule that their codes and modifiers hit on their own days.
 */
final class HistoryFacts extends FactSource {
  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    context.history().gap().ifPresent(facts::add);
    if (!context.history().lines().isEmpty()) {
      facts.addAll(context.history().lines());
      for (PriorServiceLine kind : context.history().kinds()) {
        addRows(facts, context.codeSets(), kind);
      }
    }
  }

  private static void addRows(FactCollector facts, CodeSets codeSets, PriorServiceLine kind) {
    LocalDate day = kind.period().from();
    if (!kind.procedureCode().isEmpty()) {
      ProcedureProfile profile = codeSets.procedure(kind.procedureCode());
      facts.addInForce(profile.lists(), day);
      for (FeeScheduleEntry entry : profile.feeSchedule()) {
        if (entry.modifier().isEmpty() && entry.term().contains(day)) {
          facts.addRow(entry);
        }
      }
    }
    for (String modifier : kind.modifiers()) {
      facts.addInForce(codeSets.modifier(modifier).lists(), day);
    }
  }
}
