package org.cleanclaim.scrub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.CodeSetImport;
import org.cleanclaim.codeset.snapshot.ImportOptions;
import org.cleanclaim.codeset.snapshot.RejectLog;
import org.cleanclaim.codeset.snapshot.SnapshotCodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.input.Inputs;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A code that no table lists is refused by published tables and left alone by starter sets. Both
 * are the same files here: they lie in the published layouts, so they can be imported as such.
 */
class UnknownCodesTest {
  private static final Path STARTER = Path.of("codesets");

  @TempDir private Path directory;

  @Test
  void starterSetsSayNothingOfAProcedureThatTheyLack() throws Exception {
    assertThat(judgedByStarterSets("validity/procedure-code-beyond-starter-sets"))
        .containsExactly("validity/procedure-code-beyond-starter-sets NOT_CHECKED");
  }

  @Test
  void publishedTablesRefuseAProcedureThatTheyLack() throws Exception {
    assertThat(judgedByPublishedTables("validity/procedure-code-beyond-starter-sets"))
        .containsExactly("validity/procedure-code-unknown FAILED");
  }

  @Test
  void starterSetsSayNothingOfADiagnosisThatTheyLack() throws Exception {
    assertThat(judgedByStarterSets("diagnosis/code-beyond-starter-sets"))
        .containsExactly("diagnosis/code-beyond-starter-sets NOT_CHECKED");
  }

  @Test
  void publishedTablesRefuseADiagnosisThatTheyLack() throws Exception {
    assertThat(judgedByPublishedTables("diagnosis/code-beyond-starter-sets"))
        .containsExactly("diagnosis/code-unknown FAILED");
  }

  private static List<String> judgedByStarterSets(String proof) throws Exception {
    try (CodeSets codeSets = StarterCodeSets.open()) {
      return judged(proof, codeSets);
    }
  }

  private List<String> judgedByPublishedTables(String proof) throws Exception {
    Path snapshot = directory.resolve("published.db");
    try (Stream<Path> files = Files.walk(STARTER)) {
      List<Path> tables =
          files
              .filter(Files::isRegularFile)
              .filter(f -> f.getParent().toString().matches(".*(hcpcs|icd10cm|mpfs)"))
              .toList();
      CodeSetImport.run(snapshot, tables, ImportOptions.published(RejectLog.NONE, Instant.EPOCH));
    }
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot)) {
      return judged(proof, codeSets);
    }
  }

  /** What the rules on validity and diagnoses say of the claim. */
  private static List<String> judged(String proof, CodeSets codeSets) throws Exception {
    Rulebook rulebook =
        Rulebook.of(RuleFiles.builtIn())
            .only(id -> id.startsWith("validity/") || id.startsWith("diagnosis/"));
    try (Scrubber scrubber = new Scrubber(rulebook, codeSets, Optional.empty())) {
      return scrubber.scrub(claim(proof)).findings().stream().map(UnknownCodesTest::shown).toList();
    }
  }

  private static String shown(Finding finding) {
    return finding.rule() + " " + finding.verdict();
  }

  private static Claim claim(String proof) throws IOException {
    String file = "test-claims/" + proof + "/fires-real-code.csv";
    try (ClaimReader reader = Inputs.open(List.of(file))) {
      return (Claim) reader.next().orElseThrow();
    }
  }
}
