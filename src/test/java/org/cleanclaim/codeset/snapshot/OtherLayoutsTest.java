package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.FeeScheduleEntry;
import org.cleanclaim.codeset.published.RefusedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layouts beside those of the starter sets: each is recognised as what it is. */
class OtherLayoutsTest {
  private static final String FEE_HEADER = "HDR A NOTICE".concat(" ".repeat(38)).concat("\n");

  @TempDir private Path directory;

  private List<FileOutcome> add(String name, String content) throws IOException {
    return TinyFiles.add(
        directory.resolve("snapshot.db"), TinyFiles.write(directory, name, content));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "medicaid-ncci-q2-2026-ptp-edits-practitioner-services.txt|11042\t97597\t20100101\t*\t1\tx"
            + "|NCCI_PTP_MEDICAID_PRACTITIONER",
        "medicaid-ncci-q2-2026-ptp-edits-durable-medical-equipment-services.txt"
            + "|11042\t97597\t20100101\t*\t1\tx|NCCI_PTP_MEDICAID_DME",
        "medicaid-mue-q2-2026-practitioner.csv|HCPCS/CPT Code,MUE Value,MUE Rationale~11042,1,x"
            + "|MUE_MEDICAID_PRACTITIONER",
        "bill.csv|bill_type_code~111~11A|TYPE_OF_BILL",
        "revenue.csv|revenue_center_code~0450|REVENUE_CODE",
        "dc.csv|discharge_disposition_code~01|DISCHARGE_STATUS",
        "dc.tsv|code\tstartDate\tendDate~1\t19801001\t20301231|DISCHARGE_STATUS",
        "tax.csv|Code~207K00000X|TAXONOMY",
        "carc.tsv|code\ttype\tstart\tlast_modified\tstop~97\tCARC\t1995-01-01\t\t2030-12-31|REASON_CODE",
        "pos.tsv|pos_code\tpos_type\tpos_name~11\tNon-Facility\tx|PLACE_OF_SERVICE",
        "mods.tsv|modifier\ttype\tcategory~25\tCPT\tGeneral|MODIFIER",
        "POAexemptCodesFY26.txt|Order26\tPOAexemptCode\tDescription~1\tB90.0\tx|POA_EXEMPT",
        "msdrg_icd_ccs_41.tsv|icd_code\ticd_description\tdx_type~A00.0\tx\tCC|MS_DRG",
        "2026_April_web_addendum_B.csv|HCPCS Code,Short Descriptor,CI,SI,APC~G0105,x,,T,5311"
            + "|OPPS_ADDENDUM_B",
        "icd10pcs_order_2026.txt|00002 0016070 1 Bypass to nose                        "
            + "                       Bypass|ICD_10_PCS",
        "i10dx.tsv|flags\tendDate\tcode\tstartDate~newborn\t\tA33\t20151001|MCE_DIAGNOSIS",
        "2026_April_web_addendum_B.txt|HCPCS Code\tShort Descriptor\tCI\tSI\tAPC~G0105\tx\t\tT\t5311"
            + "|OPPS_ADDENDUM_B",
        "hcpcs_level2_2024q3.tsv"
            + "|hcpcs_code\tcov\taction\tdate_term\tdate_added\tdate_action~J1885\tD\tN\t\t\t1993-01-01"
            + "|HCPCS",
      })
  void aFileIsKnownByItsContent(String name, String content, CodeTable table) throws IOException {
    List<FileOutcome> outcomes = add(name, content.replace('~', '\n') + "\n");
    assertThat(outcomes)
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::table, part -> part.reasons().isEmpty())
        .containsExactly(tuple(table, true));
  }

  @Test
  void theFixedWidthFeeScheduleSaysWhatTheCsvSays() throws IOException {
    add("PPRRVU2025_Oct.txt", FEE_HEADER + feeScheduleRow());
    try (CodeSets codeSets = SnapshotCodeSets.open(directory.resolve("snapshot.db"))) {
      FeeScheduleEntry entry = codeSets.procedure("29881").feeSchedule().get(0);
      assertThat(entry.status()).isEqualTo("A");
      assertThat(entry.nonFacilityNa()).isTrue();
      assertThat(entry.globalDays()).isEqualTo("090");
      assertThat(entry.multipleProcedure()).isEqualTo("3");
      assertThat(entry.bilateral()).isEqualTo("1");
      assertThat(entry.endoscopyBase()).isEqualTo("29870");
      assertThat(entry.supervision()).isEqualTo("09");
      assertThat(entry.term().from()).isEqualTo(LocalDate.of(2025, 10, 1));
    }
  }

  @Test
  void aNoticeLongerThanTheRowsHidesNoFeeSchedule() throws IOException {
    assertThat(add("PPRRVU2026_Apr_nonQPP.txt", FEE_HEADER.repeat(7) + feeScheduleRow()))
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::kept)
        .containsExactly(1L);
  }

  @Test
  void aPrintedTypeOfBillLosesItsZero() throws IOException {
    add("bill.csv", "bill_type_code\n0111\n11A\n");
    try (Store store = new Store(directory.resolve("snapshot.db"))) {
      assertThat(
              store.query(
                  "SELECT code FROM plain_list ORDER BY code",
                  row -> Optional.of(row.getString(1))))
          .containsExactly("111", "11A");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ccipra-v302r0-f1.TXT|11042\t97597\t20100101\t*\t1\tx",
        "MCR_MUE_PractitionerServices_Eff_07-01-2024.csv"
            + "|HCPCS/CPT Code,Practitioner Services MUE Values,MUE Rationale~11042,1,x",
      })
  void aMedicareTableWithoutItsColumnIsNotTakenForMedicaids(String name, String content) {
    assertThatThrownBy(() -> add(name, content.replace('~', '\n') + "\n"))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("is missing");
  }

  /** A row with each value set at the columns that the record layout gives it, from 1. */
  private static String feeScheduleRow() {
    StringBuilder row = new StringBuilder(" ".repeat(171));
    put(row, 1, "29881");
    put(row, 58, "A");
    put(row, 60, "  7.03");
    put(row, 73, "NA");
    put(row, 91, " 16.64");
    put(row, 97, " 16.64");
    put(row, 103, "0090.10.69.2131100");
    put(row, 128, "29870");
    put(row, 133, " 32.3465");
    put(row, 142, "090");
    put(row, 146, "99");
    return row.append('\n').toString();
  }

  private static void put(StringBuilder row, int column, String text) {
    row.replace(column - 1, column - 1 + text.length(), text);
  }

  @Test
  void theFixedWidthHcpcsFileHoldsCodesAndModifiers() throws IOException {
    StringBuilder code = new StringBuilder(" ".repeat(320));
    put(code, 1, "J1885001003");
    put(code, 230, "D");
    put(code, 269, "1993010119930101        N");
    StringBuilder modifier = new StringBuilder(" ".repeat(320));
    put(modifier, 4, "XS001007");
    put(modifier, 269, "2015010120150101        N");
    add("HCPC2019_CONTR_ANWEB.txt", "A notice\n" + code + "\n" + modifier + "\n");
    try (CodeSets codeSets = SnapshotCodeSets.open(directory.resolve("snapshot.db"))) {
      assertThat(codeSets.procedure("J1885").hcpcs().get(0).coverage()).isEqualTo("D");
      assertThat(codeSets.modifier("XS").codes().get(0).term().from())
          .isEqualTo(LocalDate.of(2015, 1, 1));
    }
  }
}
