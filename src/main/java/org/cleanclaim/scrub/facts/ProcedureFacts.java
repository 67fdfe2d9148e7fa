package org.cleanclaim.scrub.facts;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.LineArticle;
import org.cleanclaim.codeset.LinePolicy;
import org.cleanclaim.codeset.PayerPolicy;
import org.cleanclaim.codeset.ProcedureOnDay;
import org.cleanclaim.codeset.ProcedureProfile;
import org.cleanclaim.codeset.ReferenceRow;

/** The rows that a line's procedure code hits on its day, except pairs. */
final class ProcedureFacts extends FactSource {
  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    Optional<CodeTable> addOns = TableChoice.addOns(context.claim());
    for (CodedLine coded : context.lines()) {
      ServiceLine line = coded.line();
      ProcedureProfile profile = coded.profile();
      if (coded.onDay().isPresent()) {
        ProcedureOnDay onDay = coded.onDay().get();
        facts.addRows(onDay.facts());
        addOfTable(facts, onDay.unlikelyEdits(), context.unitTable(coded));
        addOfTable(facts, onDay.addOns(), addOns);
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

  private static void addOfTable(
      FactCollector facts, List<? extends ReferenceRow> rows, Optional<CodeTable> table) {
    for (int i = 0; table.isPresent() && i < rows.size(); i++) {
      if (rows.get(i).edition().table() == table.get()) {
        facts.addRow(rows.get(i));
      }
    }
  }
}
