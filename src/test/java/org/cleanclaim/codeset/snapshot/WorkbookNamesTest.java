package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook's own name tells what it is, whatever its sheets are called and whoever wrote it. */
class WorkbookNamesTest {
  private static final String CROSSWALK =
      "_2026_CODE,Short Description,LABELER NAME,NDC2,Drug Name,HCPCS dosage,PKG SIZE,PKG QTY,"
          + "BILLUNITS,BILLUNITSPKG\n"
          + "J7526,x,L,00004-0298-09,Brand,5 MG,1,4,100,400\n";

  @TempDir private Path directory;

  private Path workbook(String name, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Sheet1");
      List<String> lines = text.lines().toList();
      for (int row = 0; row < lines.size(); row++) {
        String[] cells = lines.get(row).split(",", -1);
        for (int column = 0; column < cells.length; column++) {
          sheet.value(row, column, cells[column]);
        }
      }
    }
    return Files.write(directory.resolve(name), bytes.toByteArray());
  }

  private List<FileOutcome> add(Path... files) throws IOException {
    return TinyFiles.add(directory.resolve("snapshot.db"), files);
  }

  @Test
  void theTwinOfACrosswalkIsNoSecondOne() throws IOException {
    String name = "July 2026 ASP NDC-HCPCS Crosswalk";
    assertThat(
            add(
                TinyFiles.write(directory, name + ".csv", CROSSWALK),
                workbook(name + ".xlsx", CROSSWALK)))
        .extracting(FileOutcome::kind)
        .containsExactly(FileOutcome.Kind.IMPORTED, FileOutcome.Kind.TWIN);
  }

  @Test
  void policiesInWorkbooksAreToldApart() throws IOException {
    String policies = TinyFiles.POLICIES;
    assertThat(add(workbook("payer-one.xlsx", policies), workbook("payer-two.xlsx", policies)))
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::edition, PartOutcome::kept)
        .containsExactly(tuple("payer-one undated", 7L), tuple("payer-two undated", 7L));
  }

  @Test
  void aWorkbookWithoutStylesIsReadToo() throws IOException {
    Path plain = withoutStyles(workbook("AOC_V2024Q3-MCR.xlsx", TinyFiles.ADD_ON));
    assertThat(add(plain))
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::kept)
        .containsExactly(3L);
  }

  private static Path withoutStyles(Path workbook) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(workbook.toFile());
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        if (!entry.getName().contains("styles")) {
          String part = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
          out.putNextEntry(new ZipEntry(entry.getName()));
          out.write(
              part.replaceAll("<(?:Override|Relationship) [^>]*styles[^>]*/>", "")
                  .getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return Files.write(workbook, bytes.toByteArray());
  }
}
