package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
}
