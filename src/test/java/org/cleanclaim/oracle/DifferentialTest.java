package org.cleanclaim.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.generate.MadeClaims;
import org.cleanclaim.generate.PlannedClaim;
import org.cleanclaim.generate.write.WrittenFormat;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.Scrubber;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The rules and an ordinary program written from the published logic find the same. */
class DifferentialTest {
  /** Faults of the oracle's families, a third of all claims. */
  private static final String FAULTS =
      "ncci-pair=0.08,ncci-pair-never=0.03,units=0.05,add-on=0.03,procedure-unknown=0.02,"
          + "procedure-ended=0.02,diagnosis-unknown=0.02,diagnosis-incomplete=0.02,"
          + "modifier-unknown=0.02,modifier-ended=0.02,place-unknown=0.01,bilateral=0.03,"
          + "component=0.03";

  private static Rulebook rulebook;
  private static CodeSets codeSets;
  private static Scrubber scrubber;
  private static Oracle oracle;

  @BeforeAll
  static void open() throws Exception {
    codeSets = StarterCodeSets.open();
    rulebook = Rulebook.of(RuleFiles.builtIn());
    scrubber = new Scrubber(rulebook, codeSets, Optional.empty());
    oracle = new Oracle(TableFolders.starter(Path.of("codesets")));
  }

  @AfterAll
  static void close() {
    scrubber.close();
    codeSets.close();
  }

  @Test
  void rulesAndOracleAgreeOnMadeClaims() throws Exception {
    Differences differences = compare(MadeClaims.claims(4_000, FAULTS, 7));

    assertThat(differences.agreed().keySet())
        .contains(Edit.PAIR_NOT_LIFTED, Edit.PAIR_NEVER, Edit.UNITS_OF_DAY_BY_POLICY)
        .hasSizeGreaterThan(14);
  }

  @Test
  void rulesAndOracleAgreeOnWildClaims() throws Exception {
    WildClaims wild =
        new WildClaims(
            13,
            StarterCodes.procedures(),
            StarterCodes.diagnoses(),
            LocalDate.of(2024, 6, 20),
            500);
    List<PlannedClaim> claims = new ArrayList<>();
    for (PlannedClaim made : MadeClaims.claims(6_000, "none", 13)) {
      claims.add(new PlannedClaim(wild.wild(made.claim()), Optional.empty()));
    }

    Differences differences = compare(claims);

    // All but those that the starter sets hardly offer an occasion for.
    assertThat(differences.agreed()).hasSizeGreaterThan(Edit.values().length - 9);
  }

  @Test
  void everyRuleOfTheMappingExists() {
    assertThat(rulebook.headers())
        .extracting(header -> header.id())
        .containsAll(Agreement.EDITS.keySet());
  }

  private static Differences compare(List<PlannedClaim> claims) throws Exception {
    byte[] bytes = MadeClaims.written(claims, WrittenFormat.X12);
    Differences differences = new Differences(scrubber, oracle);
    differences.compare("made", () -> new ByteArrayInputStream(bytes), 2);
    assertThat(differences.differences()).isEmpty();
    assertThat(differences.claims()).isEqualTo(claims.size());
    return differences;
  }
}
