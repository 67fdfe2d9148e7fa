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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixed-width text of add-on edits says what the workbook says. */
class AddOnTextTest {
  @TempDir private Path directory;

  /** Cells of the workbook's widths, so many blanks between them. */
  private static String text(String blanks) {
    String gap = " ".repeat(blanks.length());
    String day = " ".repeat(7);
    return String.join(
        "\n",
        "A notice in words",
        String.join(gap, "1", "11045", day, "11042", day, "2013091", day, "see, there"),
        String.join(gap, "1", "11045", day, "11043", "2019365", "2013091", day, ""),
        String.join(gap, "2", "99100", day, "CCCCC", day, "2013091", "2020366", ""),
        String.join(gap, "1", "01968", "0000000", "01967", day, "2013091"),
        "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "....."})
  void anyGapBetweenColumnsIsFound(String blanks) throws IOException {
    Path snapshot = directory.resolve("snapshot.db");
    Path file = TinyFiles.write(directory, "AOC_V2024Q3-F-MCR.txt", text(blanks));
    assertThat(TinyFiles.add(snapshot, file))
        .flatExtracting(FileOutcome::parts)
        .extracting(PartOutcome::table, PartOutcome::kept, PartOutcome::rejected)
        .containsExactly(tuple(CodeTable.ADD_ON, 4L, 0L));
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot)) {
      assertThat(codeSets.procedure("11045").addOns())
          .extracting(e -> e.term().from(), AddOnEdit::primaryCodes)
          .containsExactly(
              tuple(LocalDate.of(2013, 4, 1), Set.of("11042", "11043")),
              tuple(LocalDate.of(2020, 1, 1), Set.of("11042")));
      assertThat(codeSets.procedure("99100").addOns().get(0).term().end())
          .contains(LocalDate.of(2020, 12, 31));
    }
  }

  @Test
  void medicaidHasATableOfItsOwn() throws IOException {
    Path snapshot = directory.resolve("snapshot.db");
    TinyFiles.add(
        snapshot,
        TinyFiles.write(directory, "AOC_V2024Q3-MCR.txt", text("")),
        TinyFiles.write(directory, "AOC_V2024Q3-MCD.txt", text("").replace("11042", "11044")));
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot)) {
      assertThat(codeSets.procedure("11045").addOns())
          .filteredOn(e -> e.term().contains(LocalDate.of(2024, 1, 1)))
          .extracting(e -> e.edition().table(), AddOnEdit::primaryCodes)
          .containsExactlyInAnyOrder(
              tuple(CodeTable.ADD_ON, Set.of("11042")),
              tuple(CodeTable.ADD_ON_MEDICAID, Set.of("11044")));
    }
  }
}
