package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.ProcedureProfile;
import org.cleanclaim.codeset.PtpEdit;

/** The NCCI edits between the codes of each day, both ways round. */
final class PairFacts implements FactSource {
  @Override
  public void addTo(FactCollector facts, ClaimContext context) {
    Optional<CodeTable> table = TableChoice.pairs(context.claim());
    if (table.isPresent() && !context.isOfMedicareSupplier()) {
      context.codesByDay().forEach((day, codes) -> add(facts, context, table.get(), day, codes));
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
