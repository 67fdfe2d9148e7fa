package org.cleanclaim.codeset.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.DiagnosisCode;
import org.cleanclaim.codeset.Side;
import org.cleanclaim.codeset.snapshot.CodeSetImport;
import org.cleanclaim.codeset.snapshot.ImportOptions;
import org.cleanclaim.codeset.snapshot.Origin;
import org.cleanclaim.codeset.snapshot.RejectLog;
import org.cleanclaim.codeset.snapshot.SnapshotCodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sides read from descriptions, held against the code editor's own list of codes of unspecified
 * side, and those of the starter codes against those of the published ones.
 */
class SidesAgreeWithPublishedTablesTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 1);

  @TempDir private static Path directory;
  private static Path snapshot;

  @BeforeAll
  static void importOrderFile() throws IOException {
    snapshot = directory.resolve("snapshot.db");
    CodeSetImport.run(
        snapshot,
        List.of(PlainTables.published("icd10cm/cms_2026_dx.zip")),
        new ImportOptions(Origin.PUBLISHED, RejectLog.NONE, Instant.EPOCH));
  }

  private static Optional<DiagnosisCode> onDay(CodeSets codeSets, String code) {
    return codeSets.diagnosis(code).codes().stream().filter(c -> c.term().contains(DAY)).findAny();
  }

  @Test
  void theCodeEditorsUnspecifiedCodesNameNoSide() throws IOException {
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot)) {
      List<Side> sides =
          PlainTables.tabs(PlainTables.gunzipped(PlainTables.published("mce/i10dx.tsv.gz")))
              .stream()
              .filter(row -> row.size() > 3 && row.get(2).isEmpty())
              .filter(row -> List.of(row.get(3).split(",")).contains("unspecified"))
              .flatMap(row -> onDay(codeSets, row.get(0)).stream())
              .map(DiagnosisCode::side)
              .toList();

      assertThat(sides).hasSizeGreaterThan(3400).containsOnly(Side.UNSPECIFIED, Side.NONE);
      long told = sides.stream().filter(side -> side == Side.UNSPECIFIED).count();
      assertThat(told * 100.0 / sides.size()).isGreaterThan(90);
    }
  }

  @Test
  void everySideHasItsPartner() throws IOException {
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot);
        Stream<String> lines =
            PlainTables.zipped(
                PlainTables.published("icd10cm/cms_2026_dx.zip"), "icd10cm_order_2026.txt")) {
      List<DiagnosisCode> codes =
          lines
              .map(line -> line.substring(6, 13).strip())
              .flatMap(code -> onDay(codeSets, code).stream())
              .toList();

      assertThat(codes.stream().filter(c -> c.side() == Side.RIGHT).count())
          .isEqualTo(codes.stream().filter(c -> c.side() == Side.LEFT).count())
          .isGreaterThan(13_000);
      assertThat(codes)
          .filteredOn(c -> !c.bothSides().isEmpty())
          .hasSizeGreaterThan(1_900)
          .allSatisfy(
              c -> {
                assertThat(c.side().isOne()).isTrue();
                assertThat(onDay(codeSets, c.bothSides()))
                    .map(DiagnosisCode::side)
                    .contains(Side.BOTH);
              });
    }
  }

  @Test
  void theStarterCodesNameTheSameSides() throws IOException {
    try (CodeSets published = SnapshotCodeSets.open(snapshot);
        CodeSets starter = StarterCodeSets.open(directory)) {
      List<DiagnosisCode> sided =
          PlainTables.lines(PlainTables.starter("icd10cm/icd10cm_order_2026.txt")).stream()
              .map(line -> line.substring(6, 13).strip())
              .flatMap(code -> onDay(starter, code).stream())
              .filter(code -> code.side() != Side.NONE)
              .toList();

      assertThat(sided)
          .hasSizeGreaterThan(50)
          .allSatisfy(
              code -> {
                DiagnosisCode real = onDay(published, code.code()).orElseThrow();
                assertThat(code.side()).as(code.code()).isEqualTo(real.side());
                assertThat(code.bothSides()).as(code.code()).isIn("", real.bothSides());
              });
    }
  }
}
