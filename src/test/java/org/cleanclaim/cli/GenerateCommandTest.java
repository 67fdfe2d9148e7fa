package org.cleanclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims made and judged from the command line. */
class GenerateCommandTest {
  @TempDir private Path folder;

  @Test
  void findingsAreTheSameBytesForOneTwoAndEightThreads() throws IOException {
    assertThat(generate("made.837", "--claims", "3000")).isEqualTo(ExitCode.CLEAN);

    byte[] one = scrubbed("1");

    assertThat(new String(one, StandardCharsets.UTF_8).lines()).hasSize(3_000 + 2);
    assertThat(scrubbed("2")).isEqualTo(one);
    assertThat(scrubbed("8")).isEqualTo(one);
  }

  private byte[] scrubbed(String threads) throws IOException {
    Path report = folder.resolve("report.jsonl");
    String claims = folder.resolve("made.837").toString();
    Cleanclaim.run(
        "scrub", "--format", "jsonl", "--threads", threads, "--output", report.toString(), claims);
    return Files.readAllBytes(report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"837", "csv", "jsonl"})
  void claimsOfEachFormatAreScrubbedAsSuch(String format) {
    generate("made." + format, "--claims", "50", "--faults", "none", "--format", format);

    int exitCode = Cleanclaim.run("scrub", folder.resolve("made." + format).toString());

    assertThat(exitCode).isEqualTo(ExitCode.CLEAN);
  }

  @Test
  void theLedgerNamesWhatWasPlanted() throws IOException {
    Path ledger = folder.resolve("ledger.jsonl");

    generate("made.837", "--faults", "ncci-pair=0.5", "--ledger", ledger.toString());

    List<String> lines = Files.readAllLines(ledger);
    assertThat(lines).hasSizeBetween(400, 600);
    JsonNode first = new ObjectMapper().readTree(lines.get(0));
    assertThat(first.get("fault").asText()).isEqualTo("ncci-pair");
    assertThat(first.get("claimId").asText()).startsWith("C");
    assertThat(first.get("lines")).hasSize(2);
    assertThat(first.get("table").asText()).isEqualTo("ncci-ptp-practitioner");
    assertThat(first.at("/row/modifierIndicator").asText()).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--faults=pears=1", "--from=2024-07-01", "--format=html"})
  void whatCanNotBeMadeIsRefused(String option) {
    assertThat(generate("made.837", option)).isEqualTo(ExitCode.COULD_NOT_RUN);
  }

  private int generate(String file, String... options) {
    String[] arguments = new String[options.length + 3];
    System.arraycopy(
        new String[] {"generate", "--output", folder.resolve(file).toString()}, 0, arguments, 0, 3);
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Cleanclaim.run(arguments);
  }
}
