package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.CoveragePolicy;
import org.cleanclaim.codeset.Term;
import org.cleanclaim.codeset.published.RefusedFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coverage policies in the own layout, as they are found again. */
class PolicyLookUpTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
  private static final String PAYERS =
      """
      policy,group,statement,code,detail,effective,ends,source
      Plan 1,,policy,PAYER,A test of blood,2020-01-01,,own
      Plan 1,,payer,PLAN1,,,,own
      Plan 1,,payer,PLAN2,,,,own
      Plan 1,1,procedure,82947,,,,own
      Plan 1,1,covered,E11.9,,,,own
      """;

  @TempDir private Path directory;

  private CodeSets imported(Path... files) throws IOException {
    Path snapshot = directory.resolve("snapshot.db");
    TinyFiles.add(snapshot, files);
    return SnapshotCodeSets.open(snapshot);
  }

  private Path file(String name, String content) throws IOException {
    return TinyFiles.write(directory, name, content);
  }

  @Test
  void aPolicyComesWithAllThatItsGroupSays() throws IOException {
    try (CodeSets codeSets = imported(file("coverage-policies.csv", TinyFiles.POLICIES))) {
      CoveragePolicy policy = codeSets.procedure("82947").policies().get(0);
      assertThat(policy.policy()).isEqualTo("NCD 1.1");
      assertThat(policy.kind()).isEqualTo("NCD");
      assertThat(policy.covered()).containsExactlyInAnyOrder("E119", "R7301");
      assertThat(policy.fromAge()).isEqualTo(OptionalInt.of(45));
      assertThat(policy.throughAge()).isEqualTo(OptionalInt.of(85));
      assertThat(policy.mostTimes()).isEqualTo(OptionalInt.of(2));
      assertThat(policy.withinMonths()).isEqualTo(OptionalInt.of(12));
      assertThat(policy.term()).isEqualTo(Term.since(LocalDate.of(2020, 1, 1)));
      assertThat(codeSets.procedure("82950").policies().get(0).covered()).isEmpty();
    }
  }

  @Test
  void whatAPolicySaysChangesOnTheDaysOfItsStatements() throws IOException {
    String dated =
        TinyFiles.POLICIES
            .replace("covered,E11.9,,,,own", "covered,E11.9,,,2025-09-30,own")
            .replace("covered,R7301,,,,own", "covered,R7301,,2025-07-01,,own");
    try (CodeSets codeSets = imported(file("coverage-policies.csv", dated))) {
      assertThat(codeSets.procedure("82947").policies())
          .extracting(policy -> policy.term().from(), CoveragePolicy::covered)
          .containsExactly(
              tuple(LocalDate.of(2020, 1, 1), Set.of("E119")),
              tuple(LocalDate.of(2025, 7, 1), Set.of("E119", "R7301")),
              tuple(LocalDate.of(2025, 10, 1), Set.of("R7301")));
      assertThat(codeSets.procedure("82947").policies().get(0).term().end())
          .contains(LocalDate.of(2025, 6, 30));
    }
  }

  @Test
  void aProcedureLeavesAPolicyOnItsOwnDay() throws IOException {
    String dated =
        TinyFiles.POLICIES.replace("procedure,82947,,,,own", "procedure,82947,,,2024-12-31,own");
    try (CodeSets codeSets = imported(file("coverage-policies.csv", dated))) {
      assertThat(codeSets.procedure("82947").policies())
          .extracting(policy -> policy.term().end())
          .containsExactly(Optional.of(LocalDate.of(2024, 12, 31)));
    }
  }

  @Test
  void aGroupWhoseListOfDiagnosesIsOverSaysNothing() throws IOException {
    String dated =
        TinyFiles.POLICIES
            .replace("covered,E11.9,,,,own", "covered,E11.9,,2021-01-01,2025-09-30,own")
            .replace("covered,R7301,,,,own", "covered,R7301,,2021-01-01,2025-09-30,own");
    try (CodeSets codeSets = imported(file("coverage-policies.csv", dated))) {
      assertThat(codeSets.procedure("82947").policies())
          .extracting(policy -> policy.term().from(), policy -> policy.term().end())
          .containsExactly(tuple(LocalDate.of(2021, 1, 1), Optional.of(LocalDate.of(2025, 9, 30))));
      assertThat(codeSets.procedure("82950").policies())
          .extracting(policy -> policy.term().end())
          .containsExactly(Optional.empty());
    }
  }

  @Test
  void whatAGroupExcludesHoldsWhenItsListIsOver() throws IOException {
    String dated =
        TinyFiles.POLICIES
            .replace("covered,E11.9,,,,own", "not-covered,E11.9,,,,own")
            .replace("covered,R7301,,,,own", "covered,R7301,,,2025-09-30,own");
    try (CodeSets codeSets = imported(file("coverage-policies.csv", dated))) {
      assertThat(codeSets.procedure("82947").policies())
          .extracting(policy -> policy.term().from(), CoveragePolicy::notCovered)
          .containsExactly(
              tuple(LocalDate.of(2020, 1, 1), Set.of("E119")),
              tuple(LocalDate.of(2025, 10, 1), Set.of("E119")));
    }
  }

  @Test
  void payersPoliciesAreATableOfTheirOwn() throws IOException {
    try (CodeSets codeSets = imported(file("mine.csv", PAYERS))) {
      assertThat(codeSets.procedure("82947").policies()).isEmpty();
      assertThat(codeSets.procedure("82947").payerPolicies())
          .extracting(CoveragePolicy::kind, CoveragePolicy::contractors)
          .containsExactly(tuple("PAYER", Set.of("PLAN1", "PLAN2")));
      assertThat(codeSets.covers(CodeTable.PAYER_POLICY, DAY)).isTrue();
      assertThat(codeSets.covers(CodeTable.COVERAGE_POLICY, DAY)).isFalse();
    }
  }

  @Test
  void aFileMayHoldPoliciesOfPayersAndOfMedicareInAnyOrder() throws IOException {
    String medicare = TinyFiles.POLICIES.substring(TinyFiles.POLICIES.indexOf('\n') + 1);
    String firstLast =
        PAYERS.replaceFirst("(?m)^(Plan 1,,policy.*\\n)((?:.*\\n)+)", "$2" + medicare + "$1");
    try (CodeSets codeSets = imported(file("both.csv", firstLast))) {
      assertThat(codeSets.procedure("82947").policies())
          .extracting(CoveragePolicy::policy)
          .containsExactly("NCD 1.1");
      assertThat(codeSets.procedure("82947").payerPolicies())
          .extracting(CoveragePolicy::policy, policy -> policy.term().from())
          .containsExactly(tuple("Plan 1", LocalDate.of(2020, 1, 1)));
      assertThat(codeSets.covers(CodeTable.COVERAGE_POLICY, DAY)).isTrue();
    }
  }

  @Test
  void aStatementThatLeavesOpenWhomAPolicyBindsIsRejected() throws IOException {
    String kind = TinyFiles.POLICIES.replace(",policy,NCD", ",policy,Payer");
    assertRefused(kind, "a policy's kind is none of NCD, LCD and PAYER");
    assertRefused(
        PAYERS.replaceAll("Plan 1,,payer.*\\n", ""), "a payer's policy without the payer's id");
    assertRefused(
        PAYERS + "Plan 1,,contractor,06102,,,,own\n", "a Medicare contractor in a payer's policy");
    assertRefused(
        TinyFiles.POLICIES + "NCD 1.1,,payer,PLAN1,,,,own\n",
        "a payer in a policy that is not of kind PAYER");
  }

  private void assertRefused(String content, String reason) throws IOException {
    Path file = file("refused.csv", content);
    assertThatThrownBy(() -> imported(file))
        .isInstanceOf(RefusedFileException.class)
        .hasMessageContaining("rows can't be kept")
        .hasMessageContaining(reason);
  }
}
