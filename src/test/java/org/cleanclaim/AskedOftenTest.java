package org.cleanclaim;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanclaim.cli.proof.Proof;
import org.cleanclaim.cli.proof.ProofClaims;
import org.cleanclaim.cli.proof.Proofs;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.ClaimOfPatient;
import org.cleanclaim.scrub.Scrubber;
import org.junit.jupiter.api.Test;

/**
 * The engine makes a class of a condition that was asked twenty times. What a claim is told before
 * that and after it must be the same.
 */
class AskedOftenTest {
  private static final int ROUNDS = 24;

  @Test
  void whatAClaimIsToldDoesNotDependOnHowOftenItIsAsked() throws Exception {
    Map<String, List<Finding>> first = new HashMap<>();
    List<Proof> proofs = Proofs.in(Path.of("test-claims"));
    try (CodeSets codeSets = StarterCodeSets.open();
        Scrubber scrubber =
            new Scrubber(Rulebook.of(RuleFiles.in(Path.of("rules"))), codeSets, Optional.empty())) {
      for (int round = 0; round < ROUNDS; round++) {
        for (Proof proof : proofs) {
          int number = 0;
          for (ClaimOfPatient one : ProofClaims.of(proof).claims()) {
            number++;
            String name = proof.name() + ", claim " + number;
            List<Finding> told = scrubber.scrub(one.claim(), one.history()).findings();

            List<Finding> before = first.putIfAbsent(name, told);
            if (before != null) {
              assertThat(told).as(name).containsExactlyInAnyOrderElementsOf(before);
            }
          }
        }
      }
    }
    assertThat(first).hasSizeGreaterThan(3_000);
  }
}
