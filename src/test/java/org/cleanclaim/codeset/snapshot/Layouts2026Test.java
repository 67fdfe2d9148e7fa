package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.FeeScheduleEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of 2026, whose columns moved, are read by the names of their columns. */
class Layouts2026Test {
  @TempDir private Path directory;

  @Test
  void aColumnInTheMiddleMovesNothing() throws IOException {
    String file =
        TinyFiles.rvu(
            "2026 National Physician Fee Schedule Relative Value File July Release", "27447", 1);
    List<String> lines =
        file.lines()
            .map(
                line -> line.startsWith(",,2026") || line.startsWith(",,REL") ? line : insert(line))
            .toList();
    Path snapshot = directory.resolve("snapshot.db");
    TinyFiles.add(
        snapshot,
        TinyFiles.write(directory, "PPRRVU2026_Jul_nonQPP.csv", String.join("\n", lines) + "\n"));
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot)) {
      FeeScheduleEntry entry = codeSets.procedure("27447").feeSchedule().get(0);
      assertThat(entry.edition().name()).isEqualTo("RVU26C");
      assertThat(entry.term().from()).isEqualTo(LocalDate.of(2026, 7, 1));
      assertThat(entry.team()).isEqualTo("0");
      assertThat(entry.endoscopyBase()).isEqualTo("29870");
      assertThat(entry.supervision()).isEqualTo("09");
    }
  }

  /** The new column after team surgery: PRIC over IND, 9 in rows. */
  private static String insert(String line) {
    String[] cells = line.split(",", -1);
    String name =
        switch (cells[22]) {
          case "TEAM" -> "PRIC";
          case "SURG" -> "IND";
          case "" -> "";
          default -> "9";
        };
    return String.join(
        ",",
        Stream.concat(
                Stream.concat(Stream.of(cells).limit(23), Stream.of(name)),
                Stream.of(cells).skip(23))
            .toList());
  }

  @Test
  void realHeadersOf2026AreKnown() throws IOException {
    Path excerpts =
        Path.of(System.getProperty("cleanclaim.shared", "absent"), "data/excerpts-2026");
    assumeTrue(Files.isDirectory(excerpts), "skipped: no excerpts of 2026 at " + excerpts);
    Path snapshot = directory.resolve("snapshot.db");
    try (Stream<Path> files = Files.list(excerpts)) {
      List<FileOutcome> outcomes = TinyFiles.add(snapshot, files.sorted().toArray(Path[]::new));
      assertThat(outcomes)
          .flatExtracting(FileOutcome::parts)
          .extracting(PartOutcome::table, PartOutcome::edition, PartOutcome::rejected)
          .as("the excerpt of HCPCS level II holds modifiers only: no edition without a code")
          .containsExactlyInAnyOrder(
              tuple(CodeTable.MODIFIER, "level II 2026-10-01", 0L),
              tuple(CodeTable.MUE_PRACTITIONER, "2026-07-01", 0L),
              tuple(CodeTable.MPFS, "RVU26C", 0L),
              tuple(CodeTable.NCCI_PTP_PRACTITIONER, "v322r0 f1", 0L));
    }
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot)) {
      assertThat(codeSets.modifier("CP").codes().get(0).term().end())
          .as("a last day before the latest action")
          .contains(LocalDate.of(2017, 12, 31));
    }
  }
}
