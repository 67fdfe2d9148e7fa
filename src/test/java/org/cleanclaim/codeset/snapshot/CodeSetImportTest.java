package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.Edition;
import org.cleanclaim.codeset.published.RefusedFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import lands whole or not at all, and again is the same as once. */
class CodeSetImportTest {
  @TempDir private Path directory;
  private Path snapshot;

  @BeforeEach
  void nameSnapshot() {
    snapshot = directory.resolve("snapshot.db");
  }

  private Path ptp() throws IOException {
    return TinyFiles.write(directory, "ccipra-v302r0-f1.TXT", TinyFiles.PTP);
  }

  @Test
  void importingTheSameFileAgainChangesNothing() throws IOException {
    TinyFiles.add(snapshot, ptp());
    byte[] before = Files.readAllBytes(snapshot);
    assertThat(TinyFiles.add(snapshot, ptp()))
        .extracting(FileOutcome::kind)
        .containsExactly(FileOutcome.Kind.ALREADY_THERE);
    assertThat(Files.readAllBytes(snapshot)).isEqualTo(before);
  }

  @Test
  void aCorrectedFileOfTheSameEditionTakesThePlaceOfTheOld() throws IOException {
    TinyFiles.add(snapshot, ptp());
    String corrected = TinyFiles.PTP.replace("11042\t97597", "11042\t97598");
    List<FileOutcome> outcomes =
        TinyFiles.add(snapshot, TinyFiles.write(directory, "ccipra-v302r0-f1.TXT", corrected));
    assertThat(outcomes.get(0).parts().get(0).replaced()).isTrue();
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot)) {
      assertThat(codeSets.editions())
          .filteredOn(edition -> edition.table() == CodeTable.NCCI_PTP_PRACTITIONER)
          .extracting(Edition::rows)
          .containsExactly(6L);
    }
  }

  @Test
  void zipAndGzipAreReadAsWhatLiesInThem() throws IOException {
    Path zip = directory.resolve("medicare.zip");
    Files.write(zip, zipped("ccipra-v302r0-f1.TXT", TinyFiles.PTP));
    Path gzip = directory.resolve("icd10cm_order_2024.txt.gz");
    Files.write(gzip, gzipped(TinyFiles.ICD));
    assertThat(TinyFiles.add(snapshot, zip, gzip))
        .extracting(FileOutcome::kind)
        .containsOnly(FileOutcome.Kind.IMPORTED);
  }

  @Test
  void aFileThatIsMostlyWrongIsRefusedWithItsFirstLines() throws IOException {
    TinyFiles.add(snapshot, ptp());
    byte[] before = Files.readAllBytes(snapshot);
    String wrong = TinyFiles.PTP.replace("20100101", "20101301");
    Path file = TinyFiles.write(directory, "ccipra-v303r0-f1.TXT", wrong);
    assertThatThrownBy(() -> TinyFiles.add(snapshot, file))
        .isInstanceOf(RefusedFileException.class)
        .hasMessage("ccipra-v303r0-f1.TXT: 1 of 6 rows can't be kept; line 5: date can't be read");
    assertThat(Files.readAllBytes(snapshot)).isEqualTo(before);
    assertThat(directory).isDirectoryNotContaining(p -> p.toString().contains(".importing"));
  }

  @Test
  void oneRefusedFileKeepsTheOthersOut() throws IOException {
    Path wrong = TinyFiles.write(directory, "unnamed.txt", TinyFiles.PTP.replace("notice", "word"));
    assertThatThrownBy(() -> TinyFiles.add(snapshot, ptp(), wrong))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("keep that name");
    assertThat(snapshot).doesNotExist();
  }

  @Test
  void aFileCutInTheMiddleOfARowIsRefused() throws IOException {
    String cut = TinyFiles.PTP.substring(0, TinyFiles.PTP.lastIndexOf("20200101"));
    Path file = TinyFiles.write(directory, "ccipra-v302r0-f1.TXT", cut);
    assertThatThrownBy(() -> TinyFiles.add(snapshot, file))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("it seems cut");
  }

  @Test
  void aFileCutInARationaleIsRefused() throws IOException {
    String cut = TinyFiles.PTP.substring(0, TinyFiles.PTP.length() - "cedures\n".length());
    Path file = TinyFiles.write(directory, "ccipra-v302r0-f1.TXT", cut);
    assertThatThrownBy(() -> TinyFiles.add(snapshot, file))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("it seems cut");
    Path whole = TinyFiles.write(directory, "ccipra-v302r0-f1.TXT", TinyFiles.PTP.stripTrailing());
    assertThat(TinyFiles.add(snapshot, whole))
        .as("a line end is not what makes a file whole")
        .extracting(FileOutcome::kind)
        .containsExactly(FileOutcome.Kind.IMPORTED);
  }

  @Test
  void theProjectsOwnListsStandBesideWhatIsImported() throws IOException {
    TinyFiles.add(snapshot, ptp());
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot)) {
      assertThat(codeSets.listed("ncci-bypass-modifier", "59")).isNotEmpty();
      assertThat(codeSets.editions()).noneMatch(Edition::starter);
    }
  }

  @Test
  void aPublishedListIsNotGivenUpForTheProjectsOwn() throws IOException {
    String places = "code,facility,description,effective,ends\n11,yes,otherwise,,\n";
    TinyFiles.add(snapshot, TinyFiles.write(directory, "places.csv", places));
    TinyFiles.add(snapshot, ptp());
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot)) {
      assertThat(codeSets.placeOfService("11").get(0).facility()).isTrue();
      assertThat(codeSets.placeOfService("21")).isEmpty();
    }
  }

  @Test
  void aFileOfNoKnownLayoutIsNamedAndLeftAlone() throws IOException {
    Path letter = TinyFiles.write(directory, "letter.txt", "Dear reader,\nnothing here.\n");
    assertThat(TinyFiles.add(snapshot, letter))
        .extracting(FileOutcome::kind)
        .containsExactly(FileOutcome.Kind.UNRECOGNISED);
    assertThat(snapshot).doesNotExist();
  }

  @Test
  void rejectedRowsAreAllReported() throws IOException {
    StringBuilder many = new StringBuilder(TinyFiles.PTP);
    for (int i = 10_000; i < 11_000; i++) {
      many.append(i).append("\t99999\t\t20200101\t*\t1\tMutually exclusive procedures\n");
    }
    many.append("11042\t97597\t\t20100101\t*\t1\tMisuse of Column Two code with Column One code\n");
    Path file = TinyFiles.write(directory, "ccipra-v302r0-f1.TXT", many.toString());
    List<RejectedRow> log = new ArrayList<>();
    List<FileOutcome> outcomes =
        CodeSetImport.run(
            snapshot,
            List.of(file),
            ImportOptions.published((name, row) -> log.add(row), TinyFiles.NOW));
    assertThat(outcomes.get(0).parts().get(0).reasons())
        .containsExactly(Map.entry("repeats the key of an earlier row", 1L));
    assertThat(log).extracting(RejectedRow::line).containsExactly(1011L);
  }

  private static byte[] zipped(String name, String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] gzipped(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
