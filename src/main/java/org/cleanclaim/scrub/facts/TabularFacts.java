package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.codeset.CodeTargets;
import org.cleanclaim.codeset.DiagnosisOnDay;
import org.cleanclaim.codeset.ExcludedPair;
import org.cleanclaim.codeset.InstructionalNote;
import org.cleanclaim.codeset.TabularNote;
import org.cleanclaim.codeset.UnmetNote;

/**
 * The notes of the tabular list that the claim's diagnoses don't keep: pairs that exclude each
 * other, and codes that should stand before or beside another one and don't.
 */
final class TabularFacts extends FactSource {
  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    if (!context.diagnoses().isEmpty() && context.day().isPresent()) {
      new Check(context.diagnoses(), context.day().get(), facts).run();
    }
  }

  /** The check of one claim. */
  private static final class Check {
    private final FactCollector facts;
    private final List<Diagnosis> diagnoses = new ArrayList<>(4);
    private final List<DiagnosisOnDay> onDay = new ArrayList<>(4);

    Check(List<CodedDiagnosis> coded, LocalDate day, FactCollector facts) {
      this.facts = facts;
      for (CodedDiagnosis each : coded) {
        if (each.diagnosis().isPointable()) {
          diagnoses.add(each.diagnosis());
          onDay.add(each.profile().on(day));
        }
      }
    }

    void run() {
      for (int i = 0; i < diagnoses.size(); i++) {
        checkCompany(diagnoses.get(i), onDay.get(i));
        for (int j = i + 1; j < diagnoses.size(); j++) {
          if (!isExcluded(i, j, i, j)) {
            isExcluded(i, j, j, i);
          }
        }
      }
    }

    /** Whether the narrowest note on one of a pair names the other; adds the pair when it does. */
    private boolean isExcluded(int earlier, int later, int carrier, int named) {
      List<InstructionalNote> notes = onDay.get(carrier).exclusions();
      for (int i = 0; i < notes.size(); i++) {
        if (notes.get(i).targets().names(diagnoses.get(named).code())) {
          TabularNote carried = new TabularNote(diagnoses.get(carrier).code(), notes.get(i));
          facts.add(new ExcludedPair(diagnoses.get(earlier), diagnoses.get(later), carried));
          return true;
        }
      }
      return false;
    }

    private void checkCompany(Diagnosis diagnosis, DiagnosisOnDay onDay) {
      for (InstructionalNote note : onDay.codeFirst()) {
        checkPrecedence(diagnosis, note);
      }
      for (InstructionalNote note : onDay.useAdditional()) {
        if (!namesAny(note.targets())) {
          facts.add(new UnmetNote(diagnosis, new TabularNote(diagnosis.code(), note), ""));
        }
      }
    }

    private void checkPrecedence(Diagnosis diagnosis, InstructionalNote note) {
      String misplaced = "";
      for (Diagnosis other : diagnoses) {
        if (other.position() != diagnosis.position() && note.targets().names(other.code())) {
          if (other.position() < diagnosis.position()) {
            return;
          }
          misplaced = misplaced.isEmpty() ? other.code() : misplaced;
        }
      }
      facts.add(new UnmetNote(diagnosis, new TabularNote(diagnosis.code(), note), misplaced));
    }

    private boolean namesAny(CodeTargets targets) {
      for (Diagnosis other : diagnoses) {
        if (targets.names(other.code())) {
          return true;
        }
      }
      return false;
    }
  }
}
