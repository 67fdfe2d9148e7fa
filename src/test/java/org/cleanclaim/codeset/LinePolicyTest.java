package org.cleanclaim.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimBuilder;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.PatientBuilder;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.ServiceLineBuilder;
import org.junit.jupiter.api.Test;

class LinePolicyTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 12);
  private static final Edition EDITION =
      new Edition(CodeTable.COVERAGE_POLICY, "test", LocalDate.of(2024, 1, 1), 1, "", true);
  private static final CoveragePolicy ANY =
      new CoveragePolicy(
          EDITION,
          "NCD 1",
          "NCD",
          Set.of(),
          "81528",
          "1",
          Term.since(LocalDate.of(2024, 1, 1)),
          Set.of(),
          Set.of(),
          Set.of(),
          OptionalInt.empty(),
          OptionalInt.empty(),
          Set.of(),
          OptionalInt.empty(),
          OptionalInt.empty());

  @Test
  void anyGroupThatCoversTheDiagnosisCoversTheLine() {
    assertThat(coverage(covering("E119"), covering("Z1211")).coversDiagnosis()).isTrue();
    assertThat(coverage(covering("E119"), covering("I10")).coversDiagnosis()).isFalse();
    assertThat(coverage(ANY).coversDiagnosis()).isTrue();
  }

  @Test
  void aPolicyThatOnlyExcludesCoversAnyOtherDiagnosis() {
    LinePolicy excluded = coverage(excluding("Z1211"));
    LinePolicy other = coverage(excluding("I10"));

    assertThat(excluded.coversDiagnosis()).isFalse();
    assertThat(excluded.excludesDiagnosis()).isTrue();
    assertThat(other.coversDiagnosis()).isTrue();
    assertThat(other.excludesDiagnosis()).isFalse();
  }

  @Test
  void theAgeIsAskedOnlyOfGroupsThatCoverTheDiagnosis() {
    CoveragePolicy forAnyAge = covering("I10");

    assertThat(coverage(aged(45, 74), forAnyAge).allowsAge()).isTrue();
    assertThat(coverage(aged(45, 73), forAnyAge).allowsAge()).isFalse();
    assertThat(coverage(aged(75, 85), forAnyAge).allowsAge()).isFalse();
  }

  @Test
  void anUnknownAgeIsAllowed() {
    Claim claim = claim().withPatient(PatientBuilder.builder().build());

    assertThat(LinePolicy.of(claim, claim.lines().get(0), List.of(aged(45, 50)), Set.of()))
        .allMatch(LinePolicy::allowsAge);
  }

  @Test
  void theSecondDiagnosisMayStandAnywhereOnTheClaim() {
    assertThat(coverage(withSecond("E119")).hasSecondDiagnosis()).isTrue();
    assertThat(coverage(withSecond("Z1212")).hasSecondDiagnosis()).isFalse();
  }

  @Test
  void aFrequencyCountsOnlyWhenEveryGroupThatCoversTheLineHasOne() {
    CoveragePolicy limited = limited(covering("Z1211"));

    assertThat(coverage(limited, covering("I10")).frequency())
        .map(FrequencyLimit::words)
        .contains("again after 35 full months");
    assertThat(coverage(limited, covering("Z1211")).frequency()).isEmpty();
  }

  @Test
  void policiesOutOfForceAndLinesWithoutADiagnosisAreNoMatterOfCoverage() {
    Claim claim = claim();
    ServiceLine line = claim.lines().get(0);
    ServiceLine earlier = line.withPeriod(Optional.of(Period.of(LocalDate.of(2023, 12, 31))));

    assertThat(LinePolicy.of(claim, earlier, List.of(ANY), Set.of())).isEmpty();
    assertThat(LinePolicy.of(claim, line.withDiagnosisPointers(List.of(9)), List.of(ANY), Set.of()))
        .isEmpty();
  }

  @Test
  void aLocalPolicyBindsTheClaimsOfItsContractorAndNoOthers() {
    CoveragePolicy local = like(ANY, "LCD", Set.of("06102"));
    Claim claim = claim();
    ServiceLine line = claim.lines().get(0);

    assertThat(LinePolicy.of(claim, line, List.of(local), Set.of("06102")))
        .hasSize(1)
        .allMatch(LinePolicy::binds);
    assertThat(LinePolicy.of(claim, line, List.of(local), Set.of("15102"))).isEmpty();
    assertThat(LinePolicy.of(claim, line, List.of(local), Set.of()))
        .hasSize(1)
        .noneMatch(LinePolicy::binds);
  }

  private static CoveragePolicy like(CoveragePolicy like, String kind, Set<String> contractors) {
    return new CoveragePolicy(
        EDITION,
        like.policy(),
        kind,
        contractors,
        like.procedureCode(),
        like.group(),
        like.term(),
        Set.of(),
        Set.of(),
        Set.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        Set.of(),
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  private static LinePolicy coverage(CoveragePolicy... groups) {
    Claim claim = claim();
    List<LinePolicy> policies =
        LinePolicy.of(claim, claim.lines().get(0), List.of(groups), Set.of());
    assertThat(policies).hasSize(1);
    return policies.get(0);
  }

  /** A patient of 74 whose line points at Z12.11 alone. */
  private static Claim claim() {
    return ClaimBuilder.builder()
        .type(ClaimType.PROFESSIONAL)
        .patient(PatientBuilder.builder().birthDate(Optional.of(LocalDate.of(1950, 8, 12))).build())
        .diagnoses(
            List.of(
                diagnosis("Z1211", 1, DiagnosisRole.PRINCIPAL),
                diagnosis("E119", 2, DiagnosisRole.OTHER)))
        .lines(
            List.of(
                ServiceLineBuilder.builder()
                    .number(1)
                    .procedureCode("81528")
                    .diagnosisPointers(List.of(1))
                    .period(Optional.of(Period.of(DAY)))
                    .build()))
        .build();
  }

  private static Diagnosis diagnosis(String code, int position, DiagnosisRole role) {
    return new Diagnosis(code, CodeSystem.ICD_10, position, role, "", Origin.NONE);
  }

  private static CoveragePolicy covering(String code) {
    return group(Set.of(code), Set.of(), Set.of(), OptionalInt.empty(), OptionalInt.empty());
  }

  private static CoveragePolicy excluding(String code) {
    return group(Set.of(), Set.of(), Set.of(code), OptionalInt.empty(), OptionalInt.empty());
  }

  private static CoveragePolicy withSecond(String code) {
    return group(Set.of("Z1211"), Set.of(code), Set.of(), OptionalInt.empty(), OptionalInt.empty());
  }

  private static CoveragePolicy aged(int from, int through) {
    return group(
        Set.of("Z1211"), Set.of(), Set.of(), OptionalInt.of(from), OptionalInt.of(through));
  }

  private static CoveragePolicy limited(CoveragePolicy group) {
    return copy(
        group,
        group.covered(),
        group.second(),
        group.notCovered(),
        group.fromAge(),
        group.throughAge(),
        OptionalInt.of(1),
        OptionalInt.of(36));
  }

  private static CoveragePolicy group(
      Set<String> covered,
      Set<String> second,
      Set<String> notCovered,
      OptionalInt fromAge,
      OptionalInt throughAge) {
    return copy(
        ANY,
        covered,
        second,
        notCovered,
        fromAge,
        throughAge,
        OptionalInt.empty(),
        OptionalInt.empty());
  }

  private static CoveragePolicy copy(
      CoveragePolicy like,
      Set<String> covered,
      Set<String> second,
      Set<String> notCovered,
      OptionalInt fromAge,
      OptionalInt throughAge,
      OptionalInt mostTimes,
      OptionalInt withinMonths) {
    return new CoveragePolicy(
        like.edition(),
        like.policy(),
        like.kind(),
        like.contractors(),
        like.procedureCode(),
        like.group(),
        like.term(),
        covered,
        second,
        notCovered,
        fromAge,
        throughAge,
        like.modifiers(),
        mostTimes,
        withinMonths);
  }
}
