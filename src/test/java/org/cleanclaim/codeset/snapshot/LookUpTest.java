package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.cleanclaim.codeset.AddOnEdit;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.DiagnosisCode;
import org.cleanclaim.codeset.FeeScheduleEntry;
import org.cleanclaim.codeset.PtpEdit;
import org.cleanclaim.codeset.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is imported is found again, on the days it holds and on no others. */
class LookUpTest {
  private static final LocalDate IN_2024 = LocalDate.of(2024, 7, 1);

  @TempDir private Path directory;

  private CodeSets imported(Path... files) throws IOException {
    Path snapshot = directory.resolve("snapshot.db");
    TinyFiles.add(snapshot, files);
    return SnapshotCodeSets.open(snapshot);
  }

  private Path file(String name, String content) throws IOException {
    return TinyFiles.write(directory, name, content);
  }

  @Test
  void aPairIsInForceFromItsFirstDayThroughItsLast() throws IOException {
    try (CodeSets codeSets = imported(file("ccipra-v302r0-f1.TXT", TinyFiles.PTP))) {
      var pairs = codeSets.procedure("17000").pairs();
      CodeTable table = CodeTable.NCCI_PTP_PRACTITIONER;
      assertThat(pairs.inForce(table, "17281", LocalDate.of(1999, 6, 30))).isEmpty();
      assertThat(pairs.inForce(table, "17281", LocalDate.of(1999, 7, 1))).hasSize(1);
      assertThat(pairs.inForce(table, "17281", LocalDate.of(2004, 12, 31))).hasSize(1);
      assertThat(pairs.inForce(table, "17281", LocalDate.of(2005, 1, 1))).isEmpty();
      PtpEdit later = pairs.inForce(table, "17281", IN_2024).get(0);
      assertThat(later.modifierIndicator()).isEqualTo("0");
      assertThat(later.rationale()).isEqualTo("More extensive procedure");
      assertThat(later.edition().name()).isEqualTo("v302r0");
      assertThat(later.edition().from()).isEqualTo(IN_2024);
      assertThat(pairs.inForce(CodeTable.NCCI_PTP_OUTPATIENT_HOSPITAL, "17281", IN_2024)).isEmpty();
    }
  }

  @Test
  void rowsThatNeverWereInForceAreNotFound() throws IOException {
    try (CodeSets codeSets = imported(file("ccipra-v302r0-f1.TXT", TinyFiles.PTP))) {
      CodeTable table = CodeTable.NCCI_PTP_PRACTITIONER;
      LocalDate firstDay = LocalDate.of(1996, 1, 1);
      assertThat(codeSets.procedure("13121").pairs().inForce(table, "13120", firstDay))
          .singleElement()
          .satisfies(edit -> assertThat(edit.modifierIndicator()).isEqualTo("0"));
      LocalDate takenBack = LocalDate.of(2020, 1, 1);
      assertThat(codeSets.procedure("17000").pairs().inForce(table, "17282", takenBack)).isEmpty();
    }
  }

  @Test
  void rowsWithDatesAreCoveredFromTheEarliestOfThem() throws IOException {
    try (CodeSets codeSets = imported(file("ccipra-v302r0-f1.TXT", TinyFiles.PTP))) {
      CodeTable table = CodeTable.NCCI_PTP_PRACTITIONER;
      assertThat(codeSets.covers(table, LocalDate.of(1995, 12, 31))).isFalse();
      assertThat(codeSets.covers(table, LocalDate.of(1996, 1, 1))).isTrue();
      assertThat(codeSets.covers(table, LocalDate.of(2030, 1, 1))).isTrue();
      assertThat(codeSets.covers(CodeTable.MUE_PRACTITIONER, IN_2024)).isFalse();
    }
  }

  @Test
  void anEditionHoldsUntilTheNextAndNeverBeforeItself() throws IOException {
    try (CodeSets codeSets =
        imported(
            file("a.csv", TinyFiles.rvu(release("2024", "January Release"), "29881", 0)),
            file(
                "ar.csv", TinyFiles.rvu(release("2024", "January Correction Release"), "29881", 1)),
            file("b.csv", TinyFiles.rvu(release("2024", "April Release"), "29881", 2)))) {
      assertThat(codeSets.procedure("29881").feeSchedule())
          .extracting(FeeScheduleEntry::bilateral, FeeScheduleEntry::term)
          .containsExactly(
              tuple("0", new Term(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 8))),
              tuple("1", new Term(LocalDate.of(2024, 3, 9), LocalDate.of(2024, 3, 31))),
              tuple("2", Term.since(LocalDate.of(2024, 4, 1))));
      assertThat(codeSets.covers(CodeTable.MPFS, LocalDate.of(2023, 12, 31))).isFalse();
      assertThat(codeSets.covers(CodeTable.MPFS, LocalDate.of(2024, 1, 1))).isTrue();
    }
  }

  private static String release(String year, String release) {
    return year + " National Physician Fee Schedule Relative Value File " + release;
  }

  @Test
  void theFeeScheduleIsReadByTheNamesOfItsColumns() throws IOException {
    try (CodeSets codeSets =
        imported(file("a.csv", TinyFiles.rvu(release("2024", "July Release"), "29881", 1)))) {
      FeeScheduleEntry entry = codeSets.procedure("29881").feeSchedule().get(0);
      assertThat(entry.status()).isEqualTo("A");
      assertThat(entry.nonFacilityNa()).isTrue();
      assertThat(entry.facilityNa()).isFalse();
      assertThat(entry.pcTc()).isEqualTo("0");
      assertThat(entry.globalDays()).isEqualTo("090");
      assertThat(entry.multipleProcedure()).isEqualTo("2");
      assertThat(entry.bilateral()).isEqualTo("1");
      assertThat(entry.assistant()).isEqualTo("1");
      assertThat(entry.coSurgeon()).isEqualTo("2");
      assertThat(entry.team()).isEqualTo("0");
      assertThat(entry.endoscopyBase()).isEqualTo("29870");
      assertThat(entry.supervision()).isEqualTo("09");
      assertThat(entry.edition().name()).isEqualTo("RVU24C");
    }
  }

  @Test
  void limitsOfUnitsCarrySettingAndIndicator() throws IOException {
    try (CodeSets codeSets =
        imported(file("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv", TinyFiles.MUE))) {
      var edit = codeSets.procedure("A4206").unlikelyEdits().get(0);
      assertThat(edit.units()).isZero();
      assertThat(edit.adjudicationIndicator()).isEqualTo("3");
      assertThat(edit.rationale()).isEqualTo("Clinical: Data");
      assertThat(edit.edition().table()).isEqualTo(CodeTable.MUE_PRACTITIONER);
      assertThat(edit.term()).isEqualTo(Term.since(IN_2024));
    }
  }

  @Test
  void anAddOnCodesPrimariesAreThoseOfTheDay() throws IOException {
    try (CodeSets codeSets = imported(file("AOC_V2024Q3-MCR.csv", TinyFiles.ADD_ON))) {
      LocalDate begun = LocalDate.of(2013, 4, 1);
      LocalDate change = LocalDate.of(2020, 1, 1);
      assertThat(codeSets.procedure("11045").addOns())
          .extracting(AddOnEdit::term, AddOnEdit::primaryCodes)
          .containsExactly(
              tuple(new Term(begun, change.minusDays(1)), Set.of("11042", "11043")),
              tuple(Term.since(change), Set.of("11042")));
      assertThat(codeSets.procedure("99100").addOns())
          .singleElement()
          .satisfies(edit -> assertThat(edit.primaryCodes()).isEmpty());
    }
  }

  @Test
  void editionsOfDiagnosesThatSayTheSameAreOneTerm() throws IOException {
    try (CodeSets codeSets =
        imported(
            file("icd10cm_order_2024.txt", TinyFiles.ICD),
            file("icd10cm_order_2025.txt", TinyFiles.NEXT_ICD))) {
      assertThat(codeSets.diagnosis("M546").codes())
          .extracting(DiagnosisCode::term)
          .containsExactly(Term.since(LocalDate.of(2023, 10, 1)));
      assertThat(codeSets.diagnosis("M545").codes())
          .extracting(DiagnosisCode::valid, code -> code.term().from())
          .containsExactly(
              tuple(true, LocalDate.of(2023, 10, 1)), tuple(false, LocalDate.of(2024, 10, 1)));
      assertThat(codeSets.diagnosis("Z9999").codes()).isEmpty();
    }
  }
}
