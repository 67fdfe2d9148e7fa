package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cleanclaim.codeset.AddOnEdit;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.published.RefusedFileException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks are read like the texts that they are twins of. */
class WorkbookImportTest {
  private static final List<List<Object>> ADD_ONS =
      List.of(
          List.of("A notice, over all columns"),
          List.of(
              "AOC_Edit_Type",
              "Add-On_Code",
              "AOC_DelDT",
              "Primary_Code",
              "Primary_Code_DelDT",
              "AOC_Edit_EffDT",
              "AOC_Edit_DelDT",
              "Special_Instruction_Notes"),
          List.of(1, 11045, "", 11042, "", 2013091, "", ""),
          List.of(1, 11045, "", 11043, 2019365, 2013091, "", "see, \"there\""),
          List.of(1, 1968, "", 1967, "", 2013091, "", ""),
          List.of(2, 99100, "", "CCCCC", "", 2013091, "", ""));

  @TempDir private Path directory;

  private Path snapshot() {
    return directory.resolve("snapshot.db");
  }

  private static byte[] workbook(String sheet, List<List<Object>> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      write(workbook.newWorksheet(sheet), rows);
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet sheet, List<List<Object>> rows) {
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        Object cell = rows.get(row).get(column);
        if (cell instanceof Integer number) {
          sheet.value(row, column, number);
        } else if (!cell.equals("")) {
          sheet.value(row, column, cell.toString());
        }
      }
    }
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(directory.resolve(name), content);
  }

  @Test
  void thePublishedWorkbookOfAddOnEditsIsRead() throws IOException {
    Path file = file("AOC_V2024Q3-MCR.xlsx", workbook("AOC", ADD_ONS));
    List<FileOutcome> outcomes = TinyFiles.add(snapshot(), file);
    assertThat(outcomes)
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::table, PartOutcome::kept, PartOutcome::rejected)
        .containsExactly(tuple(CodeTable.ADD_ON, 4L, 0L));
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot())) {
      assertThat(codeSets.procedure("11045").addOns())
          .filteredOn(edit -> edit.term().contains(LocalDate.of(2018, 1, 1)))
          .extracting(AddOnEdit::primaryCodes)
          .containsExactly(Set.of("11042", "11043"));
      assertThat(codeSets.procedure("01968").addOns())
          .as("a code whose zero the workbook lost")
          .extracting(AddOnEdit::primaryCodes)
          .containsExactly(Set.of("01967"));
    }
  }

  @Test
  void aWorkbookBesideItsTextIsItsTwin() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("AOC_V2024Q3-MCR.xlsx"));
      zip.write(workbook("AOC", ADD_ONS));
      zip.putNextEntry(new ZipEntry("AOC_V2024Q3-MCR.csv"));
      zip.write(TinyFiles.ADD_ON.getBytes(StandardCharsets.UTF_8));
    }
    List<FileOutcome> outcomes = TinyFiles.add(snapshot(), file("aoc.zip", bytes.toByteArray()));
    assertThat(outcomes)
        .extracting(FileOutcome::kind)
        .containsExactly(FileOutcome.Kind.IMPORTED, FileOutcome.Kind.TWIN);
    assertThat(outcomes.get(1).file()).contains("AOC_V2024Q3-MCR.xlsx", "AOC");
  }

  @Test
  void tabbedLayoutsAreFoundInWorkbooksToo() throws IOException {
    List<List<Object>> rows =
        List.of(
            List.of("Column 1", "Column 2", "*=in existence prior to 1996", "Effective"),
            List.of(11042, 97597, "", 20100101, "*", 1, "Misuse of Column Two code"),
            List.of(100, "36000", "*", 19960101, "*", 0, "Anesthesia service"));
    Path file = file("ccipra-v302r0-f1.xlsx", workbook("PTP", rows));
    assertThat(TinyFiles.add(snapshot(), file))
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::table, PartOutcome::kept, PartOutcome::rejected)
        .containsExactly(tuple(CodeTable.NCCI_PTP_PRACTITIONER, 2L, 0L));
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot())) {
      LocalDate day = LocalDate.of(2024, 7, 1);
      assertThat(
              codeSets
                  .procedure("00100")
                  .pairs()
                  .inForce(CodeTable.NCCI_PTP_PRACTITIONER, "36000", day))
          .hasSize(1);
    }
  }

  @Test
  void anEditionMayGoOnInAnotherSheet() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      write(workbook.newWorksheet("first"), ADD_ONS.subList(1, 4));
      List<Object> header = ADD_ONS.get(1);
      write(workbook.newWorksheet("second"), List.of(header, ADD_ONS.get(5)));
    }
    Path file = file("AOC_V2024Q3-MCR.xlsx", bytes.toByteArray());
    assertThat(TinyFiles.add(snapshot(), file))
        .extracting(FileOutcome::kind)
        .containsOnly(FileOutcome.Kind.IMPORTED);
    assertThat(TinyFiles.add(snapshot(), file))
        .as("the same once more")
        .extracting(FileOutcome::kind)
        .containsOnly(FileOutcome.Kind.ALREADY_THERE);
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot())) {
      assertThat(codeSets.procedure("11045").addOns()).isNotEmpty();
      assertThat(codeSets.procedure("99100").addOns()).isNotEmpty();
    }
  }

  @Test
  void aCutWorkbookIsRefused() throws IOException {
    byte[] whole = workbook("AOC", ADD_ONS);
    Path file = file("AOC_V2024Q3-MCR.xlsx", Arrays.copyOf(whole, whole.length * 2 / 3));
    assertThatThrownBy(() -> TinyFiles.add(snapshot(), file))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("AOC_V2024Q3-MCR.xlsx");
    assertThat(snapshot()).doesNotExist();
  }

  @Test
  void aDamagedWorkbookIsRefusedInASentence() throws IOException {
    byte[] whole = workbook("AOC", ADD_ONS);
    Random random = new Random(7);
    for (int round = 0; round < 60; round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 1 + random.nextInt(40); i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      Path file = file("AOC_V2024Q3-MCR.xlsx", damaged);
      try {
        TinyFiles.add(snapshot(), file);
      } catch (RefusedFileException e) {
        assertThat(e.getMessage()).contains("AOC_V2024Q3-MCR.xlsx").doesNotContain("Exception");
      }
    }
  }

  @Test
  void aCellFarBeyondTheLastColumnIsRefused() throws IOException {
    Path file = file("AOC_V2024Q3-MCR.xlsx", sheet("<c r=\"ZZZZZZ1\"><v>1</v></c>"));
    assertThatThrownBy(() -> TinyFiles.add(snapshot(), file))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("a cell beyond the last column");
  }

  @Test
  void aCellWithoutEndIsRefused() throws IOException {
    Path file =
        file(
            "AOC_V2024Q3-MCR.xlsx",
            sheet("<c r=\"A1\" t=\"inlineStr\"><is><t>" + "x".repeat(2 << 20) + "</t></is></c>"));
    assertThatThrownBy(() -> TinyFiles.add(snapshot(), file))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("bytes without a tag");
  }

  /** A workbook whose sheet has one row with these cells. */
  private static byte[] sheet(String cells) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(
          "<workbook><sheets><sheet name=\"s\" sheetId=\"1\"/></sheets></workbook>"
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      zip.write(
          ("<worksheet><sheetData><row r=\"1\">" + cells + "</row></sheetData></worksheet>")
              .getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
