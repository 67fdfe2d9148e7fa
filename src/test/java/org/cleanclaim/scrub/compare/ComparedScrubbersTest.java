package org.cleanclaim.scrub.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Received;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.input.Inputs;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.RulebookException;
import org.cleanclaim.rulebook.source.RuleFile;
import org.cleanclaim.scrub.ClaimOfPatient;
import org.cleanclaim.scrub.Scrubber;
import org.cleanclaim.scrub.compare.ComparedScrubbers.ClaimTwice;
import org.cleanclaim.scrub.history.PatientHistory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Judging by what two rulebooks share once and by the rest apart is judging by each whole. */
class ComparedScrubbersTest {
  private static final List<String> INPUTS =
      List.of("test-claims/batches", "test-claims/ncci", "test-claims/envelope");

  private static CodeSets codeSets;
  private static Rulebook before;
  private static Rulebook after;

  @BeforeAll
  static void compile() throws Exception {
    codeSets = StarterCodeSets.open();
    List<RuleFile> rules =
        RuleFiles.builtIn().stream()
            .filter(f -> f.path().matches("(ncci|envelope|charge|structure)/.*"))
            .toList();
    before = Rulebook.of(rules.stream().filter(f -> !f.path().contains("across")).toList());
    after = before.changedTo(rules.stream().map(ComparedScrubbersTest::edited).toList());
  }

  /** Every third rule says something else. */
  private static RuleFile edited(RuleFile file) {
    return file.path().length() % 3 == 0
        ? new RuleFile(file.path(), file.text().replace("@fix(\"", "@fix(\"Look. "))
        : file;
  }

  @AfterAll
  static void close() {
    codeSets.close();
  }

  @Test
  void bothSidesFindWhatTheWholeRulebookFinds() throws Exception {
    int differing = 0;
    try (ComparedScrubbers twice = new ComparedScrubbers(before, after, codeSets);
        Scrubber one = new Scrubber(before, codeSets, Optional.empty());
        Scrubber other = new Scrubber(after, codeSets, Optional.empty())) {
      List<Claim> claims = all(Claim.class);
      List<ClaimTwice> together =
          twice.scrub(
              claims.stream().map(c -> new ClaimOfPatient(c, PatientHistory.UNKNOWN)).toList());
      assertThat(together).hasSameSizeAs(claims);
      for (int c = 0; c < claims.size(); c++) {
        ClaimTwice both = together.get(c);
        assertThat(both.before().findings())
            .containsExactlyInAnyOrderElementsOf(one.scrub(claims.get(c)).findings());
        assertThat(both.after().findings())
            .containsExactlyInAnyOrderElementsOf(other.scrub(claims.get(c)).findings());
        differing += both.before().equals(both.after()) ? 0 : 1;
      }
      for (Envelope envelope : all(Envelope.class)) {
        var both = twice.scrub(envelope);
        assertThat(both.before().findings())
            .containsExactlyInAnyOrderElementsOf(one.scrub(envelope).findings());
        assertThat(both.after().findings())
            .containsExactlyInAnyOrderElementsOf(other.scrub(envelope).findings());
      }
    }
    assertThat(differing).isGreaterThan(10);
  }

  @Test
  void equalFilesAreCompiledOnce() {
    assertThat(after.rules()).filteredOn(rule -> before.rules().contains(rule)).isNotEmpty();
    assertThat(after.rules())
        .allSatisfy(
            rule ->
                assertThat(before.rules().contains(rule))
                    .as(rule.id())
                    .isEqualTo(before.file(rule.id()).equals(after.file(rule.id()))));
  }

  @Test
  void aFaultOfANewRuleIsFoundBesideKnownOnes() {
    List<RuleFile> files =
        new ArrayList<>(List.of(before.file("ncci/ptp-modifier-missing").orElseThrow()));
    files.add(
        new RuleFile(
            "ncci/broken.drl", "package rules.ncci\nrule \"broken\" when Nothing( then end\n"));

    assertThatThrownBy(() -> before.changedTo(files))
        .isInstanceOf(RulebookException.class)
        .hasMessageContaining("ncci/broken.drl");
  }

  private static <R extends Received> List<R> all(Class<R> kind) throws Exception {
    List<R> all = new ArrayList<>();
    try (ClaimReader reader = Inputs.open(INPUTS)) {
      for (Optional<Received> next = reader.next(); next.isPresent(); next = reader.next()) {
        next.filter(kind::isInstance).map(kind::cast).ifPresent(all::add);
      }
    }
    return all;
  }
}
