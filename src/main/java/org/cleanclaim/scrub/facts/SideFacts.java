package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.DiagnosisCode;
import org.cleanclaim.codeset.LineSide;
import org.cleanclaim.codeset.Side;

/**
 * The sides that the claim's diagnoses name: the rows of right and left codes that have a code for
 * both sides, and the side that the diagnoses of a line with modifiers agree on.
 */
final class SideFacts implements FactSource {
  @Override
  public void addTo(FactCollector facts, ClaimContext context) {
    Map<Integer, DiagnosisCode> sided = new HashMap<>();
    Optional<LocalDate> day = context.claim().date();
    for (Diagnosis diagnosis : context.claim().diagnoses()) {
      if (day.isPresent() && diagnosis.isPointable() && diagnosis.system() == CodeSystem.ICD_10) {
        for (DiagnosisCode row : context.codeSets().diagnosis(diagnosis.code()).codes()) {
          if (row.side() != Side.NONE && row.term().contains(day.get())) {
            sided.put(diagnosis.position(), row);
            if (!row.bothSides().isEmpty()) {
              facts.addRow(row);
            }
          }
        }
      }
    }
    if (!sided.isEmpty()) {
      for (ServiceLine line : context.claim().lines()) {
        if (!line.modifiers().isEmpty()) {
          addLine(facts, context, line, sided);
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
