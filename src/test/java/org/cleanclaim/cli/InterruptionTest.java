package org.cleanclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A run that is told to end leaves a whole report of what it read. */
class InterruptionTest {
  private static final String CLAIM =
      """
      A-%d,MB,12502,MEDICARE PART B,1EG4TE5MK73,18,DOE,JANE,1950-03-14,F,1234567893,ANYTOWN MEDICAL GROUP,1245319599,11,1,I10,99213,1,100.00,2024-08-15,1
      """;
  private static final String HEADER =
      """
      claim_id,claim_filing_indicator,payer_id,payer_name,member_id,relationship,patient_last_name,patient_first_name,patient_birth_date,patient_sex,billing_npi,billing_last_name,rendering_npi,place_of_service,frequency_code,diagnosis_1,procedure_code,units,charge,from_date,diagnosis_pointers
      """;

  @TempDir private Path directory;

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void anInputWithoutEndIsReportedSoFarAsItWasRead() throws Exception {
    Path report = directory.resolve("report.jsonl");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Cleanclaim.class.getName(),
                "scrub",
                "--only",
                "charge",
                "--format",
                "jsonl",
                "--output",
                report.toString(),
                "-")
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("said").toFile())
            .start();
    long written = feed(process);

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    List<String> lines = Files.readAllLines(report);
    assertThat(written).isGreaterThan(40_000);
    assertThat(lines.get(lines.size() - 1)).contains("\"endedEarly\":true");
    assertThat(lines.stream().filter(line -> line.startsWith("{\"claim\""))).isNotEmpty();
    assertThat(directory.resolve("said")).content().contains("stopped");
  }

  /** Writes claims until the process, told to end after enough of them, takes no more. */
  private static long feed(Process process) {
    long written = 0;
    try (var in = process.outputWriter()) {
      in.write(HEADER);
      while (process.isAlive()) {
        in.write(CLAIM.formatted(written++));
        if (written == 50_000) {
          process.destroy();
        }
      }
    } catch (IOException closed) {
      return written;
    }
    return written;
  }
}
