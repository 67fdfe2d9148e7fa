package org.cleanclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rules new} and {@code rules lint} from the command line. */
class RulesAuthorCommandsTest {
  private static final String ID = "visit/my-rule";

  @TempDir private Path folder;
  private Path rules;
  private Path claims;
  private String out = "";

  @BeforeEach
  void makeFolders() throws IOException {
    rules = Files.createDirectory(folder.resolve("rules"));
    claims = Files.createDirectory(folder.resolve("claims"));
  }

  @Test
  void aNewRuleWorksAndLintTellsWhatIsLeft() {
    assertThat(rules("new", ID)).isEqualTo(ExitCode.CLEAN);
    assertThat(out).contains("visit/my-rule.drl:12:13: still to fill in: the defect in one line");
    assertThat(rules("test", ID)).isEqualTo(ExitCode.CLEAN);
    assertThat(out).contains("2 passed, 0 failed");

    assertThat(rules("lint", ID)).isEqualTo(ExitCode.FOUND);

    assertThat(out.lines().filter(l -> l.contains("still to fill in"))).hasSize(12);
    assertThat(out).contains("no claim that it fires on").endsWith("1 rule, 14 faults, 0 hints\n");
  }

  @Test
  void aFilledInRuleLintsClean() throws IOException {
    rules("new", ID);
    Path rule = rules.resolve(ID + ".drl");
    String filled =
        Files.readString(rule)
            .replaceAll("(?m)^ *// FILL IN.*\\n| // FILL IN.*$", "")
            .replaceAll("FILL IN:? ?", "")
            .replace("description == \"\"", "units > 30");
    Files.writeString(rule, filled);
    Path proofs = claims.resolve(ID);
    Files.move(proofs.resolve("fires-fill-in.csv"), proofs.resolve("fires-many.csv"));
    Files.move(proofs.resolve("passes-fill-in.csv"), proofs.resolve("passes-one.csv"));

    assertThat(rules("lint")).isEqualTo(ExitCode.CLEAN);

    assertThat(out).isEqualTo("1 rule, 0 faults, 0 hints\n");
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    rules("new", ID);
    Path rule = rules.resolve(ID + ".drl");
    Files.writeString(rule, "mine");

    assertThat(rules("new", ID)).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(rule).hasContent("mine");

    Files.delete(rule);
    assertThat(rules("new", ID)).isEqualTo(ExitCode.COULD_NOT_RUN);
    assertThat(rule).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "rule",
        "Visit/rule",
        "visit/a b",
        "../visit/rule",
        "/visit/rule",
        "visit/rule.drl",
        "switch/rule",
        "visit//rule",
        "visit/-rule",
        "1visit/rule"
      })
  void aBadIdIsRefused(String id) throws IOException {
    assertThat(rules("new", id)).isEqualTo(ExitCode.COULD_NOT_RUN);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void bothCommandsSpeakJson() throws IOException {
    rules("new", ID, "--format", "json");
    JsonNode created = new ObjectMapper().readTree(out);
    assertThat(created.get("id").asText()).isEqualTo(ID);
    assertThat(created.get("files")).hasSize(3);
    assertThat(created.get("fillIn")).hasSize(14);

    assertThat(rules("lint", "--format", "json")).isEqualTo(ExitCode.FOUND);

    JsonNode report = new ObjectMapper().readTree(out);
    assertThat(report.get("rules").asInt()).isEqualTo(1);
    assertThat(report.get("faults").asInt()).isEqualTo(14);
    assertThat(report.get("hints").asInt()).isZero();
    JsonNode message = report.get("messages").get(2);
    assertThat(message.get("file").asText()).endsWith("rules/visit/my-rule.drl");
    assertThat(message.get("line").asInt()).isEqualTo(2);
    assertThat(message.get("column").asInt()).isEqualTo(9);
    assertThat(message.get("rule").asText()).isEqualTo("my-rule");
    assertThat(message.get("check").asText()).isEqualTo("placeholder");
    assertThat(message.get("hint").asBoolean()).isFalse();
    assertThat(message.get("message").asText()).startsWith("still to fill in: what goes wrong");
  }

  @Test
  void lintTellsOfTheChosenRulesOnly() {
    rules("new", ID);
    rules("new", "visit/other");
    rules("new", "drug/third");

    for (List<String> chosen :
        List.of(
            List.of(ID),
            List.of("visit/my-rule.drl"),
            List.of(rules.resolve(ID + ".drl").toString()))) {
      rules(Stream.concat(Stream.of("lint"), chosen.stream()).toArray(String[]::new));
      assertThat(out).contains("my-rule.drl", "1 rule,").doesNotContain("other.drl", "third.drl");
    }
    rules("lint", "visit");
    assertThat(out).contains("my-rule.drl", "other.drl", "2 rules,").doesNotContain("third.drl");
    assertThat(rules("lint", "visit/none")).isEqualTo(ExitCode.COULD_NOT_RUN);
  }

  @Test
  void aRuleThatDoesNotCompileIsAFaultAndNoFailure() throws IOException {
    rules("new", ID);
    Path rule = rules.resolve(ID + ".drl");
    Files.writeString(rule, Files.readString(rule).replace("description ==", "descriptin =="));

    assertThat(rules("lint")).isEqualTo(ExitCode.FOUND);

    assertThat(out)
        .contains("my-rule: ServiceLine has no field descriptin: did you mean description?");
  }

  private int rules(String... arguments) {
    PrintStream before = System.out;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      return Cleanclaim.run(
          Stream.of(
                  Stream.of("rules"),
                  Stream.of(arguments),
                  Stream.of("--rules", rules.toString(), "--claims", claims.toString()))
              .flatMap(s -> s)
              .toArray(String[]::new));
    } finally {
      System.setOut(before);
      out = bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
