package org.cleanclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The main job from the command line: reports, exit codes, and what happens to bad input. */
class ScrubCommandTest {
  private static final String BATCH = "test-claims/batches/day.837";
  private static final String CLEAN = "test-claims/clean/office-visit-established.csv";
  private static final Path GOLDEN = Path.of("src/test/resources/org/cleanclaim/golden/day.json");

  @TempDir private Path folder;

  @Test
  void theBatchIsReportedAsItsGoldenFileSays() throws IOException {
    assertThat(scrub("--format", "json", BATCH)).isEqualTo(ExitCode.FOUND);

    ObjectNode actual = (ObjectNode) new ObjectMapper().readTree(report().toFile());
    assertThat(actual.at("/report/codeSets").size()).isGreaterThan(10);
    // The header changes with every rule and every row; what was found does not.
    actual.remove("report");
    JsonNode expected = new ObjectMapper().readTree(GOLDEN.toFile());
    assertThat(actual.toPrettyString()).isEqualTo(expected.toPrettyString());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void theReportIsTheSameForAnyNumberOfThreads(int threads) throws IOException {
    scrub("--format", "jsonl", "--threads", "1", BATCH, "test-claims/ncci");
    byte[] one = Files.readAllBytes(report());

    scrub("--format", "jsonl", "--threads", Integer.toString(threads), BATCH, "test-claims/ncci");

    assertThat(Files.readAllBytes(report())).isEqualTo(one);
  }

  @Test
  void aCleanClaimEndsWithZero() {
    assertThat(scrub(CLEAN)).isEqualTo(ExitCode.CLEAN);
  }

  @ParameterizedTest
  @CsvSource({"REJECTION,0", "DENIAL,1", "REVIEW,1", "INFO,1"})
  void failOnDecidesTheExitCode(String severity, int exitCode) {
    String denied = "test-claims/ncci/ptp-modifier-missing/fires-polyp-removal-and-biopsy.csv";

    assertThat(scrub("--fail-on", severity, denied)).isEqualTo(exitCode);
  }

  @Test
  void onlyLeavesTheOtherRulesOut() throws IOException {
    scrub("--format", "json", "--only", "ncci/ptp-modifier-missing", "--only", "therapy", BATCH);

    JsonNode claims = new ObjectMapper().readTree(report().toFile()).get("claims");
    assertThat(claims.findValuesAsText("rule"))
        .isNotEmpty()
        .allMatch(rule -> rule.equals("ncci/ptp-modifier-missing") || rule.startsWith("therapy/"));
  }

  @Test
  void asOfJudgesByTheCodeSetsOfThatDay() throws IOException {
    scrub("--format", "json", "--as-of", "1990-01-01", "--only", "ncci", BATCH);

    JsonNode claims = new ObjectMapper().readTree(report().toFile()).get("claims");
    assertThat(claims.findValuesAsText("verdict")).isNotEmpty().containsOnly("NOT_CHECKED");
  }

  @Test
  void whatCouldNotRunLeavesNoReport() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.837"));
    Path unknown = Files.writeString(folder.resolve("unknown.txt"), "nothing of the kind");

    assertThat(scrub(folder.resolve("missing.837").toString())).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(scrub(empty.toString())).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(scrub(CLEAN, unknown.toString())).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(scrub("--only", "no/such-rule", CLEAN)).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(scrub("--as-of", "yesterday", CLEAN)).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(scrub("--rules", folder.toString(), CLEAN)).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(scrub("--codesets", unknown.toString(), CLEAN)).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(scrub("--format", "pdf", CLEAN)).isEqualTo(ExitCode.COULD_NOT_RUN);

    assertThat(report()).doesNotExist();
  }

  @Test
  void aRulebookWithAFaultScrubsNothing() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules/sample"));
    Files.writeString(
        rules.resolve("broken.drl"),
        "package rules.sample\nrule \"broken\" when Nothing( then end\n");

    assertThat(scrub("--rules", rules.getParent().toString(), CLEAN))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(report()).doesNotExist();
  }

  @Test
  void anUnwritableOutputIsASystemError() {
    assertThat(
            Cleanclaim.run(
                "scrub", "--output", folder.resolve("no/such/folder/report").toString(), CLEAN))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
  }

  @Test
  void everyFormatIsWritten() throws IOException {
    for (String format : new String[] {"text", "json", "jsonl", "csv", "html"}) {
      assertThat(scrub("--format", format, BATCH)).as(format).isEqualTo(ExitCode.FOUND);
      assertThat(Files.readString(report(), StandardCharsets.UTF_8)).as(format).contains("A1002");
    }
  }

  private int scrub(String... arguments) {
    String[] all = new String[arguments.length + 3];
    all[0] = "scrub";
    all[1] = "--output";
    all[2] = report().toString();
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Cleanclaim.run(all);
  }

  private Path report() {
    return folder.resolve("report");
  }
}
