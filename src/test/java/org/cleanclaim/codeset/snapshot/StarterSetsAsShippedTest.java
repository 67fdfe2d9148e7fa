package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file under {@code codesets/} is read by an importer, and every row of it is kept. */
class StarterSetsAsShippedTest {
  @TempDir private Path directory;

  @Test
  void everyFileIsImportedAndNoRowRejected() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of("codesets"))) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    List<FileOutcome> outcomes =
        CodeSetImport.run(
            directory.resolve("starter.db"),
            files,
            new ImportOptions(Origin.STARTER, RejectLog.NONE, Instant.EPOCH));
    assertThat(outcomes)
        .filteredOn(outcome -> outcome.kind() != FileOutcome.Kind.IMPORTED)
        .extracting(FileOutcome::file)
        .containsExactly("README.md");
    assertThat(outcomes)
        .flatExtracting(FileOutcome::parts)
        .allSatisfy(part -> assertThat(part.rejected()).isZero());
  }
}
