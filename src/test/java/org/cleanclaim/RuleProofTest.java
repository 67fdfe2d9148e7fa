package org.cleanclaim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cleanclaim.cli.proof.Proof;
import org.cleanclaim.cli.proof.Proof.Kind;
import org.cleanclaim.cli.proof.ProofRunner;
import org.cleanclaim.cli.proof.ProofSuite;
import org.cleanclaim.cli.proof.Proofs;
import org.cleanclaim.cli.proof.WrittenFindings;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.RuleHeader;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.Scrubber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule fires on the claims that say so and stays silent on their twins; clean claims are
 * clean to all rules.
 */
class RuleProofTest {
  private static final Path TEST_CLAIMS = Path.of("test-claims");

  private static Rulebook rulebook;
  private static CodeSets codeSets;
  private static Scrubber scrubber;

  @BeforeAll
  static void open() throws Exception {
    rulebook = Rulebook.of(RuleFiles.builtIn());
    codeSets = StarterCodeSets.open();
    scrubber = new Scrubber(rulebook, codeSets, Optional.empty());
  }

  @AfterAll
  static void close() {
    scrubber.close();
    codeSets.close();
  }

  /** Payers' packs are proven by their configuration: {@code ConfigurationTest}. */
  private static List<Proof> shipped() throws IOException {
    return Proofs.in(TEST_CLAIMS).stream().filter(p -> !p.isOfPack()).toList();
  }

  @TestFactory
  Stream<DynamicTest> proofs() throws IOException {
    return shipped().stream()
        .map(p -> dynamicTest(p.name(), () -> assertThat(faults(p)).isEmpty()));
  }

  /** What is wrong with a proof, what it finds against what is written of it included. */
  private static List<String> faults(Proof proof) throws Exception {
    return new ProofSuite(new ProofRunner(scrubber), 1).run(proof).faults();
  }

  @TestFactory
  Stream<DynamicTest> cleanClaimsAreClean() throws IOException {
    try (Stream<Path> files = Files.list(TEST_CLAIMS.resolve("clean"))) {
      return files.sorted().toList().stream()
          .map(file -> new Proof("clean", Kind.PASSES, file, List.of()))
          .map(p -> dynamicTest(p.name(), () -> assertThat(faults(p)).isEmpty()));
    }
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasBothProofs() throws IOException {
    List<Proof> proofs = shipped();
    return rulebook.headers().stream()
        .map(RuleHeader::id)
        .map(
            id ->
                dynamicTest(
                    id,
                    () ->
                        assertThat(
                                proofs.stream()
                                    .filter(p -> p.rule().equals(id))
                                    .map(Proof::kind)
                                    .collect(Collectors.toSet()))
                            .contains(Kind.FIRES, Kind.PASSES)));
  }

  @TestFactory
  Stream<DynamicTest> whatIsFoundIsWrittenDown() throws IOException {
    return Proofs.in(TEST_CLAIMS).stream()
        .filter(p -> p.kind() == Kind.FIRES)
        .map(
            p ->
                dynamicTest(
                    p.name(), () -> assertThat(WrittenFindings.beside(p).of(p)).isPresent()));
  }

  @Test
  void nothingIsWrittenOfProofsThatAreGone() throws IOException {
    for (Proof proof : Proofs.in(TEST_CLAIMS)) {
      WrittenFindings written = WrittenFindings.beside(proof);
      assertThat(written.proofs()).allMatch(p -> Files.exists(written.file().resolveSibling(p)));
    }
  }

  @Test
  void noProofIsWithoutItsRule() throws IOException {
    Set<String> rules = rulebook.headers().stream().map(RuleHeader::id).collect(Collectors.toSet());

    assertThat(shipped()).extracting(Proof::rule).isSubsetOf(rules);
  }
}
