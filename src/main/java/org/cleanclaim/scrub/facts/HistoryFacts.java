package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cleanclaim.claim.PriorServiceLine;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.FeeScheduleEntry;
import org.cleanclaim.codeset.ProcedureProfile;

/**
 * The services of the patient's other claims, what is not known of them, and the rows of lists and
 * fee schedule that their codes and modifiers hit on their own days.
 */
final class HistoryFacts implements FactSource {
  /** What decides which rows a service hits. */
  private record Billed(String procedureCode, List<String> modifiers, LocalDate day) {}

  @Override
  public void addTo(FactCollector facts, ClaimContext context) {
    context.history().gap().ifPresent(facts::add);
    List<PriorServiceLine> lines = context.history().lines();
    if (lines.isEmpty()) {
      return;
    }
    facts.addAll(lines);
    Set<Billed> seen = new HashSet<>();
    for (PriorServiceLine line : lines) {
      Billed billed = new Billed(line.procedureCode(), line.modifiers(), line.period().from());
      if (!billed.procedureCode.isEmpty() && seen.add(billed)) {
        addRows(facts, context.codeSets(), billed);
      }
    }
  }

  private static void addRows(FactCollector facts, CodeSets codeSets, Billed billed) {
    ProcedureProfile profile = codeSets.procedure(billed.procedureCode);
    facts.addInForce(profile.lists(), billed.day);
    for (FeeScheduleEntry entry : profile.feeSchedule()) {
      if (entry.modifier().isEmpty() && entry.term().contains(billed.day)) {
        facts.addRow(entry);
      }
    }
    for (String modifier : billed.modifiers) {
      facts.addInForce(codeSets.modifier(modifier).lists(), billed.day);
    }
  }
}
