package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.ProcedureProfile;
import org.cleanclaim.codeset.PtpEdit;

/** The NCCI edits between the codes of each day, both ways round. */
final class PairFacts extends FactSource {
  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    Optional<CodeTable> table = TableChoice.pairs(context.claim());
    if (table.isPresent() && !context.isOfMedicareSupplier()) {
      for (Map.Entry<LocalDate, SortedSet<String>> day : context.codesByDay().entrySet()) {
        if (day.getValue().size() > 1) {
          add(facts, context, table.get(), day.getKey(), day.getValue());
        }
      }
    }
  }

  private static void add(
      FactCollector facts,
      ClaimContext context,
      CodeTable table,
      LocalDate day,
      SortedSet<String> codes) {
    for (String one : codes) {
      ProcedureProfile profile = context.codeSets().procedure(one);
      for (PtpEdit edit : profile.pairs().inForce(table, codes, day)) {
        facts.addRow(edit);
      }
    }
  }
}
