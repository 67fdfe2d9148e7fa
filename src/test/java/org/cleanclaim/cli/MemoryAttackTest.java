package org.cleanclaim.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cleanclaim.rulebook.SampleRule;
import org.cleanclaim.rulebook.source.RuleFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A rule that takes all memory costs its own verdict: the other rule still judges, and so do both
 * on the next claim. It has a process of its own, for it would take the memory of other tests.
 */
class MemoryAttackTest {
  private static final String CLAIMS =
      """
      claim_id,procedure_code,units,charge,from_date
      LARGE,99213,1,100.00,2024-08-15
      NEXT,99214,1,100.00,2024-08-15
      """;

  @TempDir private Path directory;
  private Path rules;

  @BeforeEach
  void write() throws IOException {
    rules = Files.createDirectories(directory.resolve("rules/sample")).getParent();
    String doubling =
        "$line : ServiceLine( procedureCode == \"99213\", $a0 : procedureCode )\n"
            + IntStream.rangeClosed(1, 34)
                .mapToObj(i -> "$a%d : String() from ($a%d + $a%d)".formatted(i, i - 1, i - 1))
                .collect(Collectors.joining("\n"));
    writeRule("attack", doubling, "\"x\" + $a34.length()");
    writeRule("sound", "$line : ServiceLine( number == 1 )", "\"seen\"");
    Files.writeString(directory.resolve("claims.csv"), CLAIMS);
  }

  private void writeRule(String name, String condition, String message) throws IOException {
    RuleFile rule = SampleRule.of(name, condition, message);
    Files.writeString(rules.resolve(rule.path()), rule.text());
  }

  @Test
  void aRuleThatTakesAllMemoryCostsItsOwnVerdict() throws Exception {
    Path report = directory.resolve("report.jsonl");

    int exit = scrub(report);

    assertThat(exit).as(Files.readString(directory.resolve("said"))).isEqualTo(2);

    List<String> claims =
        Files.readAllLines(report).stream().filter(l -> l.startsWith("{\"claim\"")).toList();
    assertThat(claims).hasSize(2).allMatch(line -> line.contains("\"sample/sound\""));
    assertThat(claims.get(0)).contains("\"sample/attack\"").contains("the rule itself failed");
    assertThat(claims.get(1)).doesNotContain("sample/attack");
    assertThat(directory.resolve("said")).content().contains("sample/attack");
  }

  private int scrub(Path report) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx160m",
                "-cp",
                System.getProperty("java.class.path"),
                Cleanclaim.class.getName(),
                "scrub",
                "--rules",
                rules.toString(),
                "--format",
                "jsonl",
                "--output",
                report.toString(),
                directory.resolve("claims.csv").toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("said").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }
}
