package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTargets;
import org.cleanclaim.codeset.DiagnosisProfile;
import org.cleanclaim.codeset.ExcludedPair;
import org.cleanclaim.codeset.InstructionalNote;
import org.cleanclaim.codeset.InstructionalNote.Kind;
import org.cleanclaim.codeset.TabularNote;
import org.cleanclaim.codeset.UnmetNote;

/**
 * The notes of the tabular list that the claim's diagnoses don't keep: pairs that exclude each
 * other, and codes that should stand before or beside another one and don't.
 */
final class TabularFacts implements FactSource {
  @Override
  public void addTo(FactCollector facts, ClaimContext context) {
    Claim claim = context.claim();
    if (!claim.diagnoses().isEmpty() && claim.date().isPresent()) {
      new Check(claim, claim.date().get(), context.codeSets(), facts).run();
    }
  }

  /** The check of one claim. */
  private static final class Check {
    private static final int CATEGORY = 3;
    private static final String EXTERNAL_CAUSES_AND_FACTORS = "VWXYZ";
    private static final List<String> GERMS = List.of("B95", "B96", "B97");

    private final LocalDate day;
    private final FactCollector facts;
    private final List<Diagnosis> diagnoses = new ArrayList<>(4);
    private final List<DiagnosisProfile> profiles = new ArrayList<>(4);

    Check(Claim claim, LocalDate day, CodeSets codeSets, FactCollector facts) {
      this.day = day;
      this.facts = facts;
      for (Diagnosis diagnosis : claim.diagnoses()) {
        if (diagnosis.isPointable() && diagnosis.system() == CodeSystem.ICD_10) {
          diagnoses.add(diagnosis);
          profiles.add(codeSets.diagnosis(diagnosis.code()));
        }
      }
    }

    void run() {
      for (int i = 0; i < diagnoses.size(); i++) {
        checkCompany(diagnoses.get(i), profiles.get(i));
        for (int j = i + 1; j < diagnoses.size(); j++) {
          if (!isExcluded(i, j, profiles.get(i), diagnoses.get(j).code())) {
            isExcluded(i, j, profiles.get(j), diagnoses.get(i).code());
          }
        }
      }
    }

    /** Whether the narrowest note on one of a pair names the other; adds the pair when it does. */
    private boolean isExcluded(int earlier, int later, DiagnosisProfile carrier, String named) {
      List<InstructionalNote> notes = carrier.notes();
      for (int i = notes.size() - 1; i >= 0; i--) {
        InstructionalNote note = notes.get(i);
        if (isInForce(note, Kind.EXCLUDES_1) && note.targets().names(named)) {
          TabularNote carried = new TabularNote(carrier.code(), note);
          facts.add(new ExcludedPair(diagnoses.get(earlier), diagnoses.get(later), carried));
          return true;
        }
      }
      return false;
    }

    private void checkCompany(Diagnosis diagnosis, DiagnosisProfile profile) {
      for (InstructionalNote note : profile.notes()) {
        if (isInForce(note, Kind.CODE_FIRST)) {
          checkPrecedence(diagnosis, note);
        } else if (isInForce(note, Kind.USE_ADDITIONAL)
            && asksForAPart(note)
            && !namesAny(note.targets())) {
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

    /**
     * Whether the additional code tells a part of the condition itself, such as a stage: the note
     * stands below a category and names codes of one category. Others ask for what may or may not
     * be there, for germs, external causes and factors (B95 to B97, V to Z).
     */
    private static boolean asksForAPart(InstructionalNote note) {
      CodeTargets targets = note.targets();
      return note.noteOn().length() > CATEGORY
          && note.noteOn().indexOf('-') < 0
          && targets.areOfOneCategory()
          && !targets.namesAnyUnder(EXTERNAL_CAUSES_AND_FACTORS)
          && GERMS.stream().noneMatch(targets::names);
    }

    private boolean namesAny(CodeTargets targets) {
      for (Diagnosis other : diagnoses) {
        if (targets.names(other.code())) {
          return true;
        }
      }
      return false;
    }

    private boolean isInForce(InstructionalNote note, Kind kind) {
      return note.kind() == kind && note.term().contains(day);
    }
  }
}
