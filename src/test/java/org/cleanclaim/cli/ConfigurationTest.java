package org.cleanclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.rulebook.RuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a configuration does to a run, and that the report says so. */
class ConfigurationTest {
  private static final String BATCH = "test-claims/batches/day.837";
  private static final String PAIR = "ncci/ptp-modifier-missing";
  private static final Path PACKS = Path.of("rules/payer");

  @TempDir private Path folder;

  @Test
  void aRuleThatIsOffDoesNotJudgeAndIsNamed() throws IOException {
    scrub("rules: {off: [" + PAIR + "]}", BATCH);

    assertThat(rulesThatSpoke()).isNotEmpty().doesNotContain(PAIR);
    assertThat(settings()).containsExactly("off " + PAIR + " ");
  }

  @Test
  void ofAFamilyThatIsOffOneRuleMayStayOn() throws IOException {
    scrub("rules:\n  off: ncci\n  on: " + PAIR + "\n", BATCH);

    assertThat(rulesThatSpoke()).contains(PAIR);
    assertThat(rulesThatSpoke()).filteredOn(r -> r.startsWith("ncci/")).containsOnly(PAIR);
    assertThat(settings()).first().asString().matches("off ncci \\d+ rules");
  }

  @Test
  void aSeverityIsOverriddenByTheClosestName() throws IOException {
    scrub("rules:\n  severity:\n    ncci: INFO\n    " + PAIR + ": review\n", BATCH);

    for (JsonNode finding : report().get("claims").findValues("findings")) {
      for (JsonNode one : finding) {
        if (one.get("rule").asText().startsWith("ncci/")) {
          String expected = one.get("rule").asText().equals(PAIR) ? "REVIEW" : "INFO";
          assertThat(one.get("severity").asText()).isEqualTo(expected);
          assertThat(one.has("chargeAtRisk")).isFalse();
        }
      }
    }
    assertThat(settings()).contains("severity " + PAIR + " REVIEW, by the rule itself DENIAL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"P30D", "P1Y"})
  void aPayersParameterHoldsInsteadOfTheLists(String limit) throws IOException {
    String late = "test-claims/date/filed-too-late/fires-payer-limit-of-90-days.csv";

    scrub("parameters:\n  timely-filing-limit:\n    EXAMPLE01: " + limit + "\n", late);

    assertThat(rulesThatSpoke().contains("date/filed-too-late")).isEqualTo(limit.equals("P30D"));
    assertThat(settings())
        .containsExactly("parameter timely-filing-limit " + limit + " for EXAMPLE01");
  }

  @Test
  void everyFormatSaysWhatIsSet() throws IOException {
    Path file = configuration("rules: {off: [" + PAIR + "]}");
    for (String format : new String[] {"text", "json", "jsonl", "csv", "html"}) {
      run("scrub", "--config", file.toString(), "--format", format, "--output", output(), BATCH);

      assertThat(Files.readString(Path.of(output()), StandardCharsets.UTF_8))
          .as(format)
          .contains("cleanclaim.yaml", PAIR);
    }
  }

  @Test
  void withoutAConfigurationThePacksAreNotThere() throws IOException {
    assertThat(RuleFiles.builtIn()).noneMatch(file -> file.path().startsWith("payer/"));
    assertThat(RuleFiles.in(Path.of("rules"))).noneMatch(file -> file.path().startsWith("payer/"));

    run("scrub", "--no-config", "--format", "json", "--output", output(), BATCH);

    assertThat(report().get("report").has("configuration")).isFalse();
  }

  @Test
  void everyPackOfThisRulebookIsProvenAndLinted() throws IOException {
    try (var packs = Files.list(PACKS)) {
      for (Path pack : packs.toList()) {
        String config = pack.resolve("cleanclaim.yaml").toString();
        String name = "payer/" + pack.getFileName();
        for (String command : new String[] {"test", "lint"}) {
          assertThat(run("rules", command, name, "--rules", "rules", "--config", config))
              .as(command + " " + name)
              .isEqualTo(ExitCode.CLEAN);
        }
      }
    }
  }

  @Test
  void aPackJudgesItsOwnPayerOnly() throws IOException {
    String proofs = "test-claims/payer/example-health/video-visit-without-modifier";
    Path pack = PACKS.resolve("example-health").toAbsolutePath();

    scrub("payers:\n  12502:\n    rules: " + pack + "\n", proofs);

    assertThat(report().at("/claims").findValuesAsText("rule"))
        .filteredOn(r -> r.startsWith("payer/"))
        .hasSize(1);
    for (JsonNode claim : report().get("claims")) {
      boolean flagged =
          claim.findValuesAsText("rule").stream().anyMatch(r -> r.startsWith("payer/"));
      assertThat(flagged).isEqualTo(claim.get("claimId").asText().equals("PASSESANOTHERPAYER"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "colour: red",
        "rules: {of: [ncci]}",
        "rules: {off: [no/such-rule]}",
        "rules: {off: [[ncci]]}",
        "rules: {on: [ncci]}",
        "rules: {off: [ncci], off: [charge]}",
        "rules: {severity: {ncci: OFF}}",
        "rules: {severity: [ncci]}",
        "parameters: {no-such-parameter: {any: P1Y}}",
        "parameters: {timely-filing-limit: {any: 90}}",
        "parameters: {timely-filing-limit: P90D}",
        "payers: {A: {rules: no/such/folder}}",
        "payers: {A: [x]}",
        "- rules",
        "rules: {off: [ncci",
        "a: b\n---\nc: d"
      })
  void whatMeansNothingIsRefused(String text) throws IOException {
    assertThat(scrub(text, BATCH)).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(Path.of(output())).doesNotExist();
  }

  @Test
  void anEmptyConfigurationIsNamedAndSetsNothing() throws IOException {
    scrub("# nothing yet\n", BATCH);

    assertThat(report().at("/report/configuration/file").asText()).endsWith("cleanclaim.yaml");
    assertThat(settings()).isEmpty();
  }

  private int scrub(String configuration, String input) throws IOException {
    String file = configuration(configuration).toString();
    return run("scrub", "--config", file, "--format", "json", "--output", output(), input);
  }

  private Path configuration(String text) throws IOException {
    return Files.writeString(folder.resolve("cleanclaim.yaml"), text);
  }

  private static int run(String... arguments) {
    return Cleanclaim.run(arguments);
  }

  private String output() {
    return folder.resolve("report").toString();
  }

  private JsonNode report() throws IOException {
    return new ObjectMapper().readTree(Path.of(output()).toFile());
  }

  private List<String> rulesThatSpoke() throws IOException {
    return report().get("claims").findValuesAsText("rule");
  }

  private List<String> settings() throws IOException {
    List<String> settings = new ArrayList<>();
    for (JsonNode setting : report().at("/report/configuration/settings")) {
      settings.add(
          setting.get("kind").asText()
              + " "
              + setting.get("name").asText()
              + " "
              + setting.get("value").asText());
    }
    return settings;
  }
}
