package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Addenda are kept; files that say nothing more than others are passed over, and it is said why.
 */
class CompanionFilesTest {
  private static final String ADDENDA =
      """
      Delete:      1 M545    Pain low down                                                Pain low down
      Add:         0 M545    Pain low down                                                Pain low down
      Add:         1 M5450   Pain low down, unspecified                                   Pain low down
      Revise from: 1 M546    Pain highr up                                                Pain highr up
      Revise to:   1 M546    Pain higher up                                               Pain higher up

      Codes
        2 codes in icd10cm_order_2021.txt
        2 codes in icd10cm_order_2022.txt
            1 additions
            1 deletions
            1 revisions
               of which
                  1 revisions to both long and short titles
      Headers
        1 headers in icd10cm_order_2021.txt
        2 headers in icd10cm_order_2022.txt
      """;

  @TempDir private Path directory;

  private List<FileOutcome> add(String name, String content) throws IOException {
    return TinyFiles.add(
        directory.resolve("snapshot.db"), TinyFiles.write(directory, name, content));
  }

  @Test
  void addendaAndTheirTotalsAreKept() throws IOException {
    assertThat(add("icd10cm_order_addenda_2022.txt", ADDENDA))
        .flatExtracting(FileOutcome::parts)
        .extracting(
            PartOutcome::table, PartOutcome::edition, PartOutcome::kept, PartOutcome::rejected)
        .containsExactly(
            tuple(CodeTable.ICD_10_CM_ADDENDA, "FY2022 changes", 5L, 0L),
            tuple(CodeTable.ICD_10_CM_ADDENDA, "FY2022 totals", 4L, 0L));
  }

  @Test
  void addendaWithoutChangesAreAddendaToo() throws IOException {
    String none = ADDENDA.substring(ADDENDA.indexOf("\nCodes")).replaceAll("\\b[12] a", "0 a");
    assertThat(add("icd10cm_order_addenda_2022.txt", none))
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::kept)
        .containsExactly(4L);
  }

  @Test
  void addendaOfProceduresHaveNoFlag() throws IOException {
    String procedures =
        """
        Add:         02HM3JZ Insertion of a lead                                          Insertion
        Add:         02HM3KZ Insertion of a lead                                          Insertion
        Delete:      0DDU0ZZ Extraction                                                   Extraction
        Delete:      0DDV0ZZ Extraction                                                   Extraction
        Add:         0DX     Transfer                                                     Transfer
        Codes
          2 codes in icd10pcs_order_2025.txt
          2 codes in icd10pcs_order_2026.txt
        """;
    assertThat(add("order_addenda_2026.txt", procedures))
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::table, PartOutcome::kept, PartOutcome::rejected)
        .containsExactly(
            tuple(CodeTable.ICD_10_PCS_ADDENDA, 5L, 0L),
            tuple(CodeTable.ICD_10_PCS_ADDENDA, 2L, 0L));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "icd10cmCodesFile.pdf|%PDF-1.4|a document",
        "icd10cm_codes_2022.txt|A000    Cholera~A001    Cholera|the order file beside it says",
        "icd10cm_codes_addenda_2022.txt|Add:         A001    Cholera|the order file beside it says",
        "HCPC2019_ANWEB_Changes_by_ActionCode.prn|Some code  and words|lists of changes",
        "HCPC2019_README.txt|Words|a document",
        "HCPC2026_OCT_ANWEB_Transaction Report.csv|HCPC,ACTION CD|lists of changes",
        "GPCI2026.csv|MAC,State,Locality|prices by locality",
        "26LOCCO.csv|MAC,Locality|prices by locality",
        "icd10cm_index_2026.xml|<ICD10CM.index>|an alphabetic index",
        "POAexemptAddCodesFY26.txt|Order26\tPOAexemptCode\tDescription~1\tB90.0\tx|the whole list",
      })
  void companionsArePassedOver(String name, String content, String reason) throws IOException {
    assertThat(add(name, content.replace('~', '\n') + "\n"))
        .singleElement()
        .satisfies(
            outcome -> {
              assertThat(outcome.kind()).isEqualTo(FileOutcome.Kind.COMPANION);
              assertThat(outcome.layout()).contains(reason);
            });
  }

  /** In the columns of the whole tables: taken for one, a list of changes would put it aside. */
  @ParameterizedTest
  @CsvSource({
    "MCR_MUE_PractitionerServices_Eff_07-01-2024_Additions.csv",
    "medicare-ncci-2024q3-mue-changes-practitioner.csv"
  })
  void listsOfChangesPutNoTableAside(String name) throws IOException {
    add("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv", TinyFiles.MUE);
    String change = TinyFiles.MUE.replace("11042,1,", "11042,9,");
    assertThat(add(name, change))
        .extracting(FileOutcome::kind)
        .containsExactly(FileOutcome.Kind.COMPANION);
    try (CodeSets codeSets = SnapshotCodeSets.open(directory.resolve("snapshot.db"))) {
      assertThat(codeSets.procedure("11042").unlikelyEdits())
          .extracting(edit -> edit.units().intValueExact())
          .containsExactly(1);
    }
  }

  @Test
  void ofTheTwoFeeSchedulesThatForParticipantsIsPassedOver() throws IOException {
    String schedule = TinyFiles.rvu("", "27447", 1);
    for (String name : List.of("PPRRVU2026_Jul_QPP.csv", "PPRRVU2026_Jul_nonQPP.csv")) {
      assertThat(add(name, schedule))
          .extracting(FileOutcome::kind)
          .containsExactly(
              name.contains("non") ? FileOutcome.Kind.IMPORTED : FileOutcome.Kind.COMPANION);
    }
  }

  @Test
  void theCodeEditAddOnsAreNoListOfChanges() throws IOException {
    assertThat(add("2024-q3-medicare-ncci-add-on-code-edits.csv", TinyFiles.ADD_ON))
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::kept)
        .containsExactly(3L);
  }
}
