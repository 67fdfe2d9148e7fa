package org.cleanclaim.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.generate.MadeClaims;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.Scrubber;
import org.junit.jupiter.api.Test;

/** The rules and an ordinary program written from the published logic find the same. */
class DifferentialTest {
  private static final int CLAIMS = 4_000;

  /** Faults of the oracle's families, a third of all claims. */
  private static final String FAULTS =
      "ncci-pair=0.08,ncci-pair-never=0.03,units=0.05,units-setting=0.01,add-on=0.03,"
          + "procedure-unknown=0.02,procedure-ended=0.02,diagnosis-unknown=0.02,"
          + "diagnosis-incomplete=0.02,modifier-unknown=0.02,modifier-ended=0.02,"
          + "place-unknown=0.01,bilateral=0.03,component=0.03";

  @Test
  void rulesAndOracleAgreeOnMadeClaims() throws Exception {
    Oracle oracle = new Oracle(TableFolders.starter(Path.of("codesets")));
    byte[] claims = MadeClaims.x12(CLAIMS, FAULTS, 7);
    try (CodeSets codeSets = StarterCodeSets.open();
        Scrubber scrubber =
            new Scrubber(Rulebook.of(RuleFiles.builtIn()), codeSets, Optional.empty())) {
      Differences differences = new Differences(scrubber, oracle);
      differences.compare("made", () -> new ByteArrayInputStream(claims), 2);

      assertThat(differences.differences()).isEmpty();
      assertThat(differences.claims()).isEqualTo(CLAIMS);
      assertThat(differences.agreed()).hasSizeGreaterThan(12);
    }
  }
}
