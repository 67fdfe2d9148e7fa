package org.cleanclaim.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.lint.ReferenceCodes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author is told on each save. */
class RuleWatchTest {
  private static final String ZERO = "charge/claim-charge-zero";

  @TempDir private Path folder;
  private Path rule;
  private CodeSets codeSets;
  private RuleWatch watch;

  @BeforeEach
  void begin() throws Exception {
    rule = folder.resolve("rules/" + ZERO + ".drl");
    Files.createDirectories(rule.getParent());
    Files.copy(Path.of("rules", ZERO + ".drl"), rule);
    Path proofs = Files.createDirectories(folder.resolve("claims/" + ZERO));
    try (Stream<Path> all = Files.list(Path.of("test-claims", ZERO))) {
      for (Path proof : all.toList()) {
        Files.copy(proof, proofs.resolve(proof.getFileName().toString()));
      }
    }
    codeSets = StarterCodeSets.open();
    Path rules = folder.resolve("rules");
    Rulebook first = Rulebook.of(RuleFiles.in(rules));
    watch = new RuleWatch(rules, folder.resolve("claims"), first, codeSets, new AllCodes());
  }

  /** What the headers cite is no matter of this test. */
  private record AllCodes() implements ReferenceCodes {
    @Override
    public Optional<Entry> find(Kind kind, String code) {
      return Optional.of(new Entry(Optional.empty()));
    }
  }

  @AfterEach
  void end() {
    watch.close();
    codeSets.close();
  }

  @Test
  void nothingIsSaidUntilSomethingIsSaved() throws IOException {
    assertThat(watch.look()).isEmpty();
  }

  @Test
  void aGoodEditIsProven() throws IOException {
    edit("@fix(\"", "@fix(\"First ");

    Seen seen = watch.look().orElseThrow();

    assertThat(seen.rules()).containsExactly(ZERO);
    assertThat(seen.isGood()).as(String.join("\n", seen.lines())).isTrue();
    assertThat(seen.proofs()).isGreaterThan(1);
    assertThat(watch.look()).isEmpty();
  }

  @Test
  void aBrokenEditIsRefusedUntilItIsMended() throws IOException {
    edit("Claim(", "Clam(");

    Seen broken = watch.look().orElseThrow();

    assertThat(broken.taken()).isFalse();
    assertThat(broken.faults()).first().asString().startsWith(ZERO + ".drl:");
    assertThat(broken.lines()).last().asString().contains("the last good rulebook stays");
    edit("Clam(", "Claim(");
    assertThat(watch.look().orElseThrow().taken()).isTrue();
  }

  @Test
  void anEditThatNoLongerFiresFailsItsProof() throws IOException {
    edit("@since(\"", "@until(\"1999-12-31\")\n    @since(\"");
    Optional<Seen> misordered = watch.look();
    assertThat(misordered.orElseThrow().taken()).isFalse();
    String text = Files.readString(rule).replace("    @until(\"1999-12-31\")\n", "");
    Files.writeString(
        rule, text.replaceFirst("(@since\\(\"[^\"]*\"\\))", "$1\n    @until(\"2010-01-01\")"));

    Seen seen = watch.look().orElseThrow();

    assertThat(seen.taken()).as(String.join("\n", seen.lines())).isTrue();
    assertThat(seen.failures()).anyMatch(line -> line.contains("the rule did not fire"));
  }

  @Test
  void aSavedProofIsRunToo() throws IOException {
    Path proof = folder.resolve("claims/" + ZERO + "/passes-nothing.csv");
    Files.writeString(proof, "claim_id,procedure_code\n");

    Seen seen = watch.look().orElseThrow();

    assertThat(seen.rules()).containsExactly(ZERO);
    assertThat(seen.failures()).anyMatch(line -> line.contains("missing column"));
  }

  @Test
  void aRuleThatIsGoneIsTakenOut() throws IOException {
    Files.copy(Path.of("rules/charge/line-negative.drl"), rule.resolveSibling("line-negative.drl"));
    assertThat(watch.look().orElseThrow().taken()).isTrue();
    assertThat(watch.rules()).isEqualTo(2);
    Files.delete(rule);

    assertThat(watch.look().orElseThrow().taken()).isTrue();
    assertThat(watch.rules()).isEqualTo(1);
  }

  private void edit(String what, String instead) throws IOException {
    String text = Files.readString(rule);
    assertThat(text).contains(what);
    Files.writeString(rule, text.replaceFirst(Pattern.quote(what), instead));
  }
}
