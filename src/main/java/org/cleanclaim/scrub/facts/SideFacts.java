package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.DiagnosisCode;
import org.cleanclaim.codeset.LineSide;
import org.cleanclaim.codeset.Side;

/**
 * The sides that the claim's diagnoses name: the rows of right and left codes that have a code for
 * both sides, and the side that the diagnoses of a line with modifiers agree on.
 */
final class SideFacts extends FactSource {
  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    Map<Integer, DiagnosisCode> sided = new HashMap<>();
    Optional<LocalDate> day = context.day();
    for (CodedDiagnosis each : context.diagnoses()) {
      if (day.isPresent() && each.diagnosis().isPointable()) {
        Optional<DiagnosisCode> row = each.profile().on(day.get()).row();
        if (row.isPresent() && row.get().side() != Side.NONE) {
          sided.put(each.diagnosis().position(), row.get());
          if (!row.get().bothSides().isEmpty()) {
            facts.addRow(row.get());
          }
        }
      }
    }
    if (!sided.isEmpty()) {
      for (CodedLine coded : context.lines()) {
        if (!coded.line().modifiers().isEmpty()) {
          addLine(facts, context, coded.line(), sided);
        }
      }
    }
  }

  private static void addLine(
      FactCollector facts,
      ClaimContext context,
      ServiceLine line,
      Map<Integer, DiagnosisCode> sided) {
    List<DiagnosisCode> rows = new ArrayList<>(2);
    for (Diagnosis diagnosis : context.claim().pointedDiagnoses(line)) {
      DiagnosisCode row = sided.get(diagnosis.position());
      if (row != null) {
        if (!rows.isEmpty() && rows.get(0).side() != row.side()) {
          return;
        }
        rows.add(row);
      }
    }
    if (!rows.isEmpty() && rows.get(0).side() != Side.BOTH) {
      facts.add(new LineSide(line, rows.get(0).side(), rows));
    }
  }
}
