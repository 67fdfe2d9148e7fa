package org.cleanclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a change of the rules does to the claims of a day, from the command line. */
class RulesImpactCommandTest {
  private static final String BATCH = "test-claims/batches/day.837";
  private static final String PAIR = "ncci/ptp-modifier-missing";
  private static final String UNITS = "ncci/mue-day-units-clinical";
  private static final String ZERO = "charge/claim-charge-zero";

  @TempDir private Path folder;
  private Path before;

  @BeforeEach
  void writeRules() throws IOException {
    before = folder.resolve("before/rules");
    copy(PAIR, before);
    copy(UNITS, before);
  }

  private static void copy(String rule, Path rules) throws IOException {
    Path file = rules.resolve(rule + ".drl");
    Files.createDirectories(file.getParent());
    Files.copy(Path.of("rules", rule + ".drl"), file);
  }

  /** The pair is only reviewed, the units rule is gone, a new one has come. */
  private Path changed() throws IOException {
    Path after = folder.resolve("after");
    copy(PAIR, after);
    copy(ZERO, after);
    edit(after);
    return after;
  }

  private static void edit(Path rules) throws IOException {
    Path pair = rules.resolve(PAIR + ".drl");
    Files.writeString(pair, Files.readString(pair).replace("\"DENIAL\"", "\"REVIEW\""));
  }

  @Test
  void theSameRulesDifferInNothing() throws IOException {
    assertThat(impact("--from", before.toString(), "--to", before.toString(), BATCH))
        .isEqualTo(ExitCode.CLEAN);

    JsonNode impact = report();
    assertThat(impact.at("/claims/claims").asInt()).isEqualTo(10);
    assertThat(impact.at("/claims/asBefore").asInt()).isEqualTo(9);
    assertThat(impact.get("rules")).isEmpty();
  }

  @Test
  void whatChangesIsToldRuleByRule() throws IOException {
    assertThat(impact("--from", before.toString(), "--to", changed().toString(), BATCH))
        .isEqualTo(ExitCode.FOUND);

    JsonNode claims = report().get("claims");
    assertThat(claims.at("/NO_LONGER_FLAGGED/claims").asInt()).isEqualTo(1);
    assertThat(claims.at("/NO_LONGER_FLAGGED/chargeAtRiskBefore").asText()).isEqualTo("600.00");
    assertThat(claims.at("/CHANGED/claims").asInt()).isEqualTo(1);
    assertThat(claims.at("/chargeAtRiskBefore").asText()).isEqualTo("1050.00");
    assertThat(claims.at("/chargeAtRiskAfter").asText()).isEqualTo("0.00");
    JsonNode pair = rule(PAIR);
    assertThat(pair.get("edit").asText()).isEqualTo("edited");
    assertThat(pair.get("differsIn")).extracting(JsonNode::asText).contains("severity");
    assertThat(pair.at("/CHANGED/examples/0/claimId").asText()).isEqualTo("A1002");
    assertThat(pair.at("/CHANGED/examples/0/place").asText()).startsWith("segment 41 SV1");
    assertThat(rule(UNITS).get("edit").asText()).isEqualTo("removed");
    assertThat(report().get("withoutEffect")).extracting(JsonNode::asText).containsExactly(ZERO);
  }

  @Test
  void theOtherWayRoundWhatWasGoneIsNew() throws IOException {
    impact("--from", changed().toString(), "--to", before.toString(), BATCH);

    assertThat(report().at("/claims/NEWLY_FLAGGED/claims").asInt()).isEqualTo(1);
    assertThat(rule(UNITS).at("/NEWLY_FLAGGED/chargeAtRiskAfter").asText()).isEqualTo("600.00");
  }

  @Test
  void aRevisionIsReadFromGit() throws Exception {
    Path tree = before.getParent();
    Assumptions.assumeTrue(git(tree, "init", "-q"), "git is not installed");
    git(tree, "add", ".");
    git(tree, "-c", "user.name=x", "-c", "user.email=x@example.org", "commit", "-q", "-m", "Begin");
    edit(before);
    Files.delete(before.resolve(UNITS + ".drl"));

    assertThat(impact("--rules", before.toString(), "--from", "HEAD", BATCH))
        .isEqualTo(ExitCode.FOUND);

    assertThat(report().at("/before/rules").asInt()).isEqualTo(2);
    assertThat(report().at("/after/rules").asInt()).isEqualTo(1);
    assertThat(rule(UNITS).get("edit").asText()).isEqualTo("removed");
    assertThat(rule(PAIR).get("edit").asText()).isEqualTo("edited");
    assertThat(impact("--rules", before.toString(), "--from", "no-such-revision", BATCH))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(impact("--rules", before.toString(), "--from", "--output=x", BATCH))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
  }

  @Test
  void theReportIsTheSameForAnyNumberOfThreads() throws IOException {
    Path after = changed();
    impact(
        "--threads",
        "1",
        "--from",
        before.toString(),
        "--to",
        after.toString(),
        "test-claims/ncci");
    byte[] one = Files.readAllBytes(output());

    impact(
        "--threads",
        "5",
        "--from",
        before.toString(),
        "--to",
        after.toString(),
        "test-claims/ncci");

    assertThat(Files.readAllBytes(output())).isEqualTo(one);
  }

  @Test
  void aRulebookWithAFaultIsNamed() throws IOException {
    Path after = changed();
    Files.writeString(after.resolve(PAIR + ".drl"), "package rules.ncci\n");

    assertThat(impact("--from", before.toString(), "--to", after.toString(), BATCH))
        .isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(output()).doesNotExist();
  }

  private static boolean git(Path folder, String... arguments) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of(arguments));
    try {
      Process git = new ProcessBuilder(command).inheritIO().start();
      return git.waitFor(30, TimeUnit.SECONDS) && git.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private int impact(String... arguments) {
    List<String> all = new ArrayList<>(List.of("rules", "impact", "--format", "json"));
    all.addAll(List.of("--output", output().toString()));
    all.addAll(List.of(arguments));
    return Cleanclaim.run(all.toArray(String[]::new));
  }

  private Path output() {
    return folder.resolve("impact.json");
  }

  private JsonNode report() throws IOException {
    return new ObjectMapper().readTree(output().toFile());
  }

  private JsonNode rule(String id) throws IOException {
    for (JsonNode rule : report().get("rules")) {
      if (rule.get("rule").asText().equals(id)) {
        return rule;
      }
    }
    throw new AssertionError("no rule " + id);
  }
}
