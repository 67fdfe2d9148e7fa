package org.cleanclaim.scrub;

import java.util.LinkedHashMap;
import java.util.Map;
import org.cleanclaim.claim.PriorServiceLine;
import org.cleanclaim.finding.Evidence;

/** Shows the service of another claim that a finding rests on. */
final class HistoryEvidence {
  private static final String TABLE = "history";

  private HistoryEvidence() {}

  static Evidence of(PriorServiceLine prior) {
    Map<String, String> cells = new LinkedHashMap<>();
    cells.put("claimId", prior.claimId());
    cells.put("file", prior.claim().file());
    cells.put("line", Integer.toString(prior.lineNumber()));
    cells.put("revenueCode", prior.revenueCode());
    cells.put("procedureCode", prior.procedureCode());
    cells.put("modifiers", String.join(" ", prior.modifiers()));
    cells.put("from", prior.period().from().toString());
    cells.put("through", prior.period().days() == 1 ? "" : prior.period().through().toString());
    cells.put("units", prior.units().signum() == 0 ? "" : prior.units().toPlainString());
    cells.put("performingNpi", prior.performingNpi());
    cells.values().removeIf(String::isEmpty);
    return new Evidence(TABLE, "", cells);
  }
}
