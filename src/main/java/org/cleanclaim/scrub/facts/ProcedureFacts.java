package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.AddOnEdit;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.FeeScheduleEntry;
import org.cleanclaim.codeset.LaboratoryInterpretation;
import org.cleanclaim.codeset.LineArticle;
import org.cleanclaim.codeset.LinePolicy;
import org.cleanclaim.codeset.MedicallyUnlikelyEdit;
import org.cleanclaim.codeset.PayerPolicy;
import org.cleanclaim.codeset.ProcedureProfile;

/** The rows that a line's procedure code hits on its day, except pairs. */
final class ProcedureFacts implements FactSource {
  @Override
  public void addTo(FactCollector facts, ClaimContext context) {
    Optional<CodeTable> addOns = TableChoice.addOns(context.claim());
    for (ServiceLine line : context.claim().lines()) {
      Optional<LocalDate> day = line.dateOfService();
      ProcedureProfile profile = context.codeSets().procedure(line.procedureCode());
      if (day.isPresent()) {
        facts.addInForce(profile.hcpcs(), day.get());
        addFeeSchedule(facts, profile, day.get());
        addUnits(facts, profile, context.unitTable(line), day.get());
        addAddOns(facts, profile, addOns, day.get());
        facts.addInForce(profile.policies(), day.get());
        facts.addInForce(profile.lists(), day.get());
      }
      if (!profile.policies().isEmpty()) {
        facts.addAll(
            LinePolicy.of(context.claim(), line, profile.policies(), context.contractors()));
      }
      if (!profile.payerPolicies().isEmpty()) {
        facts.addAll(PayerPolicy.of(context.claim(), line, profile.payerPolicies()));
      }
      if (!profile.articles().isEmpty()) {
        facts.addAll(
            LineArticle.of(context.claim(), line, profile.articles(), context.contractors()));
      }
    }
  }

  /** A row of one component (26, TC, 53) is no fact: what it says is on the row of the whole. */
  private static void addFeeSchedule(FactCollector facts, ProcedureProfile profile, LocalDate day) {
    for (FeeScheduleEntry row : profile.feeSchedule()) {
      if (row.term().contains(day)) {
        if (row.modifier().isEmpty()) {
          facts.addRow(row);
        }
        LaboratoryInterpretation.of(row).ifPresent(facts::add);
      }
    }
  }

  private static void addAddOns(
      FactCollector facts, ProcedureProfile profile, Optional<CodeTable> table, LocalDate day) {
    if (table.isPresent()) {
      for (AddOnEdit row : profile.addOns()) {
        if (row.edition().table() == table.get() && row.term().contains(day)) {
          facts.addRow(row);
        }
      }
    }
  }

  private static void addUnits(
      FactCollector facts, ProcedureProfile profile, Optional<CodeTable> table, LocalDate day) {
    if (table.isPresent()) {
      for (MedicallyUnlikelyEdit row : profile.unlikelyEdits()) {
        if (row.edition().table() == table.get() && row.term().contains(day)) {
          facts.addRow(row);
        }
      }
    }
  }
}
