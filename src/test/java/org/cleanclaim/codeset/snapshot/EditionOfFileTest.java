package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.published.RefusedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which edition a file is, where its rows have no dates: from that day on it holds. */
class EditionOfFileTest {
  private static final String ADDENDA =
      """
      Add:         1 M5450   Pain low down, unspecified                                   Pain

      Codes
        2 codes in icd10cm_order_%d.txt
        2 codes in icd10cm_order_2022.txt
      """;

  @TempDir private Path directory;

  private Path snapshot() {
    return directory.resolve("snapshot.db");
  }

  private List<FileOutcome> add(String name, String content) throws IOException {
    return TinyFiles.add(snapshot(), TinyFiles.write(directory, name, content));
  }

  /** A zip as CMS names it, order file and addenda in it. */
  private Path zip(int before, String addenda) throws IOException {
    Path zip = directory.resolve("cms_2022_dx.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      entries.putNextEntry(new ZipEntry("icd10cm_order_2022.txt"));
      entries.write(TinyFiles.NEXT_ICD.getBytes(StandardCharsets.UTF_8));
      entries.putNextEntry(new ZipEntry("icd10cm_order_addenda_2022.txt"));
      entries.write(addenda.formatted(before).getBytes(StandardCharsets.UTF_8));
    }
    return zip;
  }

  @Test
  void addendaFromTheYearBeforeAreOctobers() throws IOException {
    assertThat(TinyFiles.add(snapshot(), zip(2021, ADDENDA)))
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::edition)
        .containsExactly("FY2022", "FY2022 changes", "FY2022 totals");
  }

  @Test
  void addendaWithinTheYearTellTheReleaseOfApril() throws IOException {
    assertThat(TinyFiles.add(snapshot(), zip(2022, ADDENDA)))
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::edition)
        .containsExactly("FY2022 April", "FY2022 April changes", "FY2022 April totals");
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot())) {
      assertThat(codeSets.covers(CodeTable.ICD_10_CM, LocalDate.of(2022, 3, 31)))
          .as("a code of April is none in October")
          .isFalse();
      assertThat(codeSets.covers(CodeTable.ICD_10_CM, LocalDate.of(2022, 4, 1))).isTrue();
    }
  }

  @Test
  void aReleaseOfAprilWithoutAChangeIsOctobers() throws IOException {
    String none =
        ADDENDA.substring(ADDENDA.indexOf("Codes")) + "  1 headers in icd10cm_order_2022.txt\n";
    assertThat(TinyFiles.add(snapshot(), zip(2022, none)))
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::edition)
        .containsExactly("FY2022", "FY2022 totals");
  }

  @ParameterizedTest
  @CsvSource({
    "icd10cm-order-2027.txt, FY2027",
    "icd10cm-order-April-2027.txt, FY2027 April",
    "icd10cm_order_2027.txt, FY2027",
  })
  void yearsAreReadBetweenHyphensToo(String name, String edition) throws IOException {
    assertThat(add(name, TinyFiles.ICD))
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::edition)
        .containsExactly(edition);
  }

  @Test
  void anUnchangedTableOfTheNextQuarterIsAnEditionOfItsOwn() throws IOException {
    add("MCR_MUE_PractitionerServices_Eff_04-01-2024.csv", TinyFiles.MUE);
    assertThat(add("MCR_MUE_PractitionerServices_Eff_07-01-2024.csv", TinyFiles.MUE))
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::edition, PartOutcome::kept)
        .containsExactly(tuple("2024-07-01", 2L));
  }

  @Test
  void theSameFileUnderAnotherNameChangesNothing() throws IOException {
    add("ccipra-v302r0-f1.TXT", TinyFiles.PTP);
    byte[] before = Files.readAllBytes(snapshot());
    assertThat(add("ccipra-v302r0-f1 (1).TXT", TinyFiles.PTP))
        .extracting(FileOutcome::kind)
        .containsExactly(FileOutcome.Kind.TWIN);
    assertThat(snapshot()).hasBinaryContent(before);
  }

  @Test
  void anOrderFileThatEndsWithinADescriptionIsCut() {
    String cut = TinyFiles.ICD.substring(0, TinyFiles.ICD.lastIndexOf(" down") - 10);
    assertThatThrownBy(() -> add("icd10cm_order_2024.txt", cut))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("it seems cut");
  }

  @Test
  void aZipMayHaveNamesInAnOlderEncoding() throws IOException {
    Path zip = directory.resolve("limits.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out, StandardCharsets.ISO_8859_1)) {
      entries.putNextEntry(
          new ZipEntry("\u00c9t\u00e9/MCR_MUE_PractitionerServices_Eff_07-01-2024.csv"));
      entries.write(TinyFiles.MUE.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(TinyFiles.add(snapshot(), zip))
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::kept)
        .containsExactly(2L);
  }
}
