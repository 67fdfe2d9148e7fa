package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.cleanclaim.cli.Cleanclaim;
import org.cleanclaim.codeset.inquiry.Check;
import org.cleanclaim.codeset.inquiry.Verification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import that is killed at any point, as by {@code kill -9}, leaves a snapshot that opens and
 * verifies: the old one, or, killed after the last moment, the new one whole.
 */
class KilledImportTest {
  private static final int KILLS = 10;
  private static final int MOST_TRIES = 60;
  private static final long ROWS = 120_000;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path directory;
  private Path snapshot;
  private Path old;
  private Path large;

  @BeforeEach
  void importTheOldSnapshot() throws IOException {
    snapshot = directory.resolve("snapshot.db");
    old = directory.resolve("old.copy");
    TinyFiles.add(snapshot, TinyFiles.write(directory, "ccipra-v302r0-f1.TXT", TinyFiles.PTP));
    Files.copy(snapshot, old);
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < ROWS; i++) {
      String columnOne = Integer.toString(10_000 + i % 300 * 200 + i / 300 % 7);
      String columnTwo = Integer.toString(90_000 + i / 300);
      rows.append(columnOne).append('\t').append(columnTwo).append("\t\t20200101\t*\t1\twords\n");
    }
    large = TinyFiles.write(directory, "ccipra-v303r0-f1.TXT", rows.toString());
  }

  private Path aside() {
    return directory.resolve("snapshot.db.importing");
  }

  private Process startImport() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Cleanclaim.class.getName(),
            "codesets",
            "import",
            "--codesets",
            snapshot.toString(),
            large.toString())
        .redirectOutput(new File(directory.toFile(), "import.out"))
        .redirectError(new File(directory.toFile(), "import.err"))
        .start();
  }

  /** Waits until the import has begun to write. */
  private Instant begun(Process process) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (!Files.exists(aside()) && process.isAlive()) {
      assertThat(Instant.now()).as("the import begins").isBefore(end);
      Thread.sleep(1);
    }
    return Instant.now();
  }

  /** How long a whole import takes from the first byte aside to the end of the process. */
  private Duration wholeImport() throws IOException, InterruptedException {
    Process process = startImport();
    Instant begun = begun(process);
    assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    Duration taken = Duration.between(begun, Instant.now());
    assertNewSnapshot("an import that nobody kills");
    Files.copy(old, snapshot, StandardCopyOption.REPLACE_EXISTING);
    return taken;
  }

  @Test
  void theSnapshotOutlivesAKillAtAnyPoint() throws IOException, InterruptedException {
    long whole = wholeImport().toNanos();
    Random random = new Random();
    int kills = 0;
    for (int tries = 0; kills < KILLS && tries < MOST_TRIES; tries++) {
      Process process = startImport();
      begun(process);
      long delay = random.nextLong(whole);
      boolean ended = process.waitFor(delay, TimeUnit.NANOSECONDS);
      process.destroyForcibly();
      assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      kills += ended ? 0 : 1;
      String when = "killed after %,d of %,d us".formatted(delay / 1_000, whole / 1_000);
      if (Files.mismatch(snapshot, old) != -1) {
        assertNewSnapshot(when);
        Files.copy(old, snapshot, StandardCopyOption.REPLACE_EXISTING);
      }
      assertSound(when);
    }
    assertThat(kills).as("imports that were killed before they ended").isEqualTo(KILLS);
    TinyFiles.add(snapshot, large);
    assertNewSnapshot("the import after those that were killed");
    assertThat(aside()).doesNotExist();
  }

  private void assertSound(String when) {
    try (Store store = new Store(snapshot)) {
      List<Check> checks = Verification.of(store);
      assertThat(checks).as(when).isNotEmpty();
      assertThat(checks).as(when).noneMatch(check -> check.verdict() == Check.Verdict.FAULT);
    }
  }

  private void assertNewSnapshot(String when) {
    assertSound(when);
    try (Store store = new Store(snapshot)) {
      assertThat(store.catalogue().rows())
          .as(when)
          .filteredOn(row -> row.name().equals("v303r0"))
          .singleElement()
          .satisfies(row -> assertThat(row.edition().rows()).isEqualTo(ROWS));
    }
  }
}
