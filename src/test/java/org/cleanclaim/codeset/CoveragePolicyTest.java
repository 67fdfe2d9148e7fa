package org.cleanclaim.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CoveragePolicyTest {
  private static final LocalDate FIRST = LocalDate.of(2015, 10, 1);
  private static final Edition EDITION =
      new Edition(CodeTable.COVERAGE_POLICY, "2025", FIRST, 1, "", false);

  @Test
  void aPolicyThatNamesModifiersAsksForOneOfThem() {
    CoveragePolicy policy = policy(Set.of(), Set.of("RT", "50", "LT"));

    assertThat(policy.asksForModifier()).isTrue();
    assertThat(policy.modifiersInOrder()).isEqualTo("50, LT, RT");
    assertThat(policy(Set.of(), Set.of()).asksForModifier()).isFalse();
  }

  @Test
  void aNationalPolicyBindsEveryContractorAndNoOtherDoes() {
    assertThat(policy("NCD", Set.of(), Set.of()).bindsEveryContractor()).isTrue();
    assertThat(policy("LCD", Set.of("01112"), Set.of()).bindsEveryContractor()).isFalse();
    assertThat(policy("LCD", Set.of(), Set.of()).bindsEveryContractor()).isFalse();
    assertThat(policy("PAYER", Set.of(), Set.of()).bindsEveryContractor()).isFalse();
  }

  @Test
  void theEvidenceNamesWhomThePolicyBinds() {
    assertThat(policy("PAYER", Set.of("B1", "A1"), Set.of()).cells())
        .containsEntry("payers", "A1 B1")
        .doesNotContainKey("contractors");
    assertThat(policy("LCD", Set.of("01112"), Set.of()).cells())
        .containsEntry("contractors", "01112");
  }

  private static CoveragePolicy policy(Set<String> contractors, Set<String> modifiers) {
    return policy("LCD", contractors, modifiers);
  }

  private static CoveragePolicy policy(
      String kind, Set<String> contractors, Set<String> modifiers) {
    return new CoveragePolicy(
        EDITION,
        "L00000",
        kind,
        contractors,
        "66984",
        "1",
        Term.since(FIRST),
        Set.of(),
        Set.of(),
        Set.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        modifiers,
        OptionalInt.empty(),
        OptionalInt.empty());
  }
}
