package org.cleanclaim.codeset.starter;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cleanclaim.codeset.snapshot.CodeSetImport;
import org.cleanclaim.codeset.snapshot.FileOutcome;
import org.cleanclaim.codeset.snapshot.ImportOptions;
import org.cleanclaim.codeset.snapshot.Origin;
import org.cleanclaim.codeset.snapshot.RejectLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The starter code sets are as broad as they claim, and the real importers take every row. */
class StarterCodeSetsShapeTest {
  @TempDir private Path directory;

  private static List<List<String>> feeSchedule(String name) throws IOException {
    return PlainTables.csv(PlainTables.starter("mpfs/" + name)).stream()
        .filter(row -> row.get(0).matches("[0-9A-Z]{5}") && !row.get(0).equals("HCPCS"))
        .toList();
  }

  private static Set<String> column(List<List<String>> rows, int column) {
    return rows.stream().map(row -> row.get(column)).collect(toSet());
  }

  @Test
  void theImportersTakeEveryRow() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(Path.of("codesets"))) {
      all.filter(Files::isRegularFile).filter(f -> !f.endsWith("README.md")).forEach(files::add);
    }
    List<FileOutcome> outcomes =
        CodeSetImport.run(
            directory.resolve("starter.db"),
            files,
            new ImportOptions(Origin.STARTER, RejectLog.NONE, Instant.EPOCH));
    assertThat(outcomes).hasSameSizeAs(files);
    assertThat(outcomes)
        .allSatisfy(
            outcome -> {
              assertThat(outcome.kind()).as(outcome.file()).isEqualTo(FileOutcome.Kind.IMPORTED);
              assertThat(outcome.parts())
                  .allSatisfy(part -> assertThat(part.rejected()).as(outcome.file()).isZero());
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"PPRRVU24_JUL.csv", "PPRRVU2025_Oct.csv"})
  void feeScheduleHoldsEveryKindOfCode(String name) throws IOException {
    List<List<String>> rows = feeSchedule(name);
    assertThat(column(rows, 0)).hasSizeGreaterThanOrEqualTo(300);
    assertThat(column(rows, 1)).containsExactlyInAnyOrder("", "26", "TC", "53");
    assertThat(column(rows, 3)).contains("A", "B", "C", "E", "I", "J", "M", "N", "R", "T", "X");
    assertThat(column(rows, 13))
        .containsExactlyInAnyOrder("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    assertThat(column(rows, 14))
        .containsExactlyInAnyOrder("000", "010", "090", "MMM", "XXX", "YYY", "ZZZ");
    assertThat(column(rows, 18)).containsExactlyInAnyOrder("0", "2", "3", "4", "5", "6", "7", "9");
    assertThat(column(rows, 19)).containsExactlyInAnyOrder("0", "1", "2", "3", "9");
    assertThat(column(rows, 20)).containsExactlyInAnyOrder("0", "1", "2", "9");
    assertThat(column(rows, 21)).containsExactlyInAnyOrder("0", "1", "2", "9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PPRRVU24_JUL.csv", "PPRRVU2025_Oct.csv"})
  void feeScheduleHoldsNoAmountsAndNoDescriptions(String name) throws IOException {
    List<List<String>> rows = feeSchedule(name);
    assertThat(column(rows, 2)).containsExactly("");
    IntStream.of(5, 6, 8, 10, 11, 12, 28, 29, 30)
        .forEach(amount -> assertThat(column(rows, amount)).containsExactly("0.00"));
  }

  @Test
  void everyEndoscopyBaseIsThere() throws IOException {
    List<List<String>> rows = feeSchedule("PPRRVU24_JUL.csv");
    Set<String> bases = column(rows, 23);
    bases.remove("");
    assertThat(bases).hasSizeGreaterThanOrEqualTo(5);
    assertThat(column(rows, 0)).containsAll(bases);
  }

  @Test
  void pairsCoverEveryRationaleIndicatorAndHistory() throws IOException {
    List<Pair> pairs = Pair.all(PlainTables.lines(PlainTables.starter(Pair.STARTER)).stream());
    Set<String> codes = pairs.stream().map(Pair::codes).collect(toSet());
    assertThat(codes).hasSizeGreaterThanOrEqualTo(250);
    assertThat(pairs.stream().map(Pair::rationale).collect(toSet())).hasSize(12);
    assertThat(pairs.stream().map(Pair::indicator).collect(toSet())).containsOnly("0", "1", "9");
    assertThat(pairs).anyMatch(pair -> pair.wasInForce() && !pair.deleted().equals("*"));
    assertThat(codes).hasSizeLessThan(pairs.size());
    assertThat(pairs)
        .as("a pair whose direction changed")
        .anyMatch(pair -> codes.contains(pair.columnTwo() + "\t" + pair.columnOne()));
  }

  @Test
  void aNineNeverWasInForce() throws IOException {
    assertThat(Pair.all(PlainTables.lines(PlainTables.starter(Pair.STARTER)).stream()))
        .filteredOn(pair -> pair.indicator().equals("9"))
        .isNotEmpty()
        .allMatch(pair -> pair.effective().equals(pair.deleted()));
  }

  @Test
  void everyPairIsOfKnownCodes() throws IOException {
    Set<String> known = column(feeSchedule("PPRRVU24_JUL.csv"), 0);
    assertThat(Pair.all(PlainTables.lines(PlainTables.starter(Pair.STARTER)).stream()))
        .allMatch(pair -> known.contains(pair.columnOne()) && known.contains(pair.columnTwo()));
  }

  @Test
  void unitLimitsAndAddOnEditsAreOfEveryType() throws IOException {
    List<List<String>> limits =
        PlainTables.csv(PlainTables.starter("mue/MCR_MUE_PractitionerServices_Eff_07-01-2024.csv"));
    List<List<String>> rows = limits.subList(2, limits.size());
    assertThat(rows).hasSizeGreaterThanOrEqualTo(300);
    assertThat(column(rows, 1)).contains("0");
    assertThat(rows.stream().map(row -> row.get(2).charAt(0)).collect(toSet()))
        .containsExactlyInAnyOrder('1', '2', '3');
    assertThat(column(PlainTables.csv(PlainTables.starter("add-on/AOC_V2024Q3-MCR.csv")), 0))
        .contains("1", "2", "3");
  }

  @Test
  void diagnosesHoldHeadingsAndCodesThatComeAndGo() throws IOException {
    List<Set<String>> valid = new ArrayList<>();
    for (String year : List.of("2024", "2025", "2026")) {
      List<String> lines =
          PlainTables.lines(PlainTables.starter("icd10cm/icd10cm_order_" + year + ".txt"));
      assertThat(lines).hasSizeGreaterThanOrEqualTo(400).isSorted();
      assertThat(lines).anyMatch(line -> line.charAt(14) == '0');
      valid.add(
          lines.stream()
              .filter(line -> line.charAt(14) == '1')
              .map(line -> line.substring(6, 13).strip())
              .collect(toSet()));
    }
    assertThat(valid.get(0)).contains("G35", "Z86010").doesNotContain("E11A", "E66811");
    assertThat(valid.get(1)).contains("G35", "E66811").doesNotContain("E11A", "Z86010");
    assertThat(valid.get(2)).contains("E11A", "G35A").doesNotContain("G35");
    Set<String> chapters = new HashSet<>();
    valid.get(2).forEach(code -> chapters.add(code.substring(0, 1)));
    assertThat(chapters).hasSizeGreaterThanOrEqualTo(24);
  }

  @Test
  void bypassModifiersAreTheFortyFour() throws IOException {
    List<List<String>> rows =
        PlainTables.csv(PlainTables.starter("lists/ncci-bypass-modifier.csv"));
    assertThat(column(rows.subList(1, rows.size()), 1)).hasSize(44);
  }

  @Test
  void policiesMakeEveryKindOfStatement() throws IOException {
    List<List<String>> rows =
        PlainTables.csv(PlainTables.starter("policies/coverage-policies.csv"));
    assertThat(column(rows.subList(1, rows.size()), 0)).hasSizeGreaterThanOrEqualTo(8);
    assertThat(column(rows.subList(1, rows.size()), 2))
        .containsExactlyInAnyOrder(
            "policy",
            "contractor",
            "procedure",
            "covered",
            "second",
            "not-covered",
            "age",
            "modifier",
            "frequency");
  }

  @Test
  void everyRowOfAShortListSaysWhereItIsFrom() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("codesets/lists"))) {
      for (Path file : files.toList()) {
        List<List<String>> rows = PlainTables.csv(file);
        if (rows.get(0).get(0).equals("list")) {
          assertThat(column(rows, 5)).as(file.toString()).doesNotContain("");
          assertThat(column(rows.subList(1, rows.size()), 0))
              .containsExactly(file.getFileName().toString().replace(".csv", ""));
        }
      }
    }
  }
}
