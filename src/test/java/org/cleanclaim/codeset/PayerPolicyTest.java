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
import org.cleanclaim.claim.PayerBuilder;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.ServiceLineBuilder;
import org.junit.jupiter.api.Test;

class PayerPolicyTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 12);
  private static final Edition EDITION =
      new Edition(CodeTable.PAYER_POLICY, "test", DAY, 1, "", false);

  @Test
  void aPayersPolicyBindsTheClaimsOfItsPayersAndNoOthers() {
    CoveragePolicy policy = group(Set.of("PLAN1", "PLAN2"), Set.of(), Set.of());

    assertThat(on("PLAN2", policy)).hasSize(1).allMatch(p -> p.policy().binds());
    assertThat(on("PLAN3", policy)).isEmpty();
    assertThat(on("plan1", policy)).isEmpty();
    assertThat(on("", policy)).isEmpty();
    assertThat(on("", group(Set.of(), Set.of(), Set.of()))).isEmpty();
  }

  @Test
  void theModifierIsAskedOnlyOfGroupsThatCoverTheLine() {
    assertThat(hasModifier(group(Set.of(), Set.of("RT")))).isFalse();
    assertThat(hasModifier(group(Set.of(), Set.of("RT", "LT")))).isTrue();
    assertThat(hasModifier(group(Set.of(), Set.of("RT")), group(Set.of("I10"), Set.of())))
        .isFalse();
    assertThat(hasModifier(group(Set.of(), Set.of("RT")), group(Set.of("M1712"), Set.of())))
        .isTrue();
  }

  private static boolean hasModifier(CoveragePolicy... groups) {
    List<PayerPolicy> policies = on("PLAN1", groups);
    assertThat(policies).hasSize(1);
    return policies.get(0).policy().hasModifier();
  }

  /** A line with LT that points at M17.12. */
  private static List<PayerPolicy> on(String payer, CoveragePolicy... groups) {
    Claim claim =
        ClaimBuilder.builder()
            .type(ClaimType.PROFESSIONAL)
            .payer(PayerBuilder.builder().id(payer).build())
            .patient(PatientBuilder.builder().build())
            .diagnoses(
                List.of(
                    new Diagnosis(
                        "M1712", CodeSystem.ICD_10, 1, DiagnosisRole.PRINCIPAL, "", Origin.NONE)))
            .lines(
                List.of(
                    ServiceLineBuilder.builder()
                        .number(1)
                        .procedureCode("20610")
                        .modifiers(List.of("LT"))
                        .diagnosisPointers(List.of(1))
                        .period(Optional.of(Period.of(DAY)))
                        .build()))
            .build();
    return PayerPolicy.of(claim, claim.lines().get(0), List.of(groups));
  }

  private static CoveragePolicy group(Set<String> covered, Set<String> modifiers) {
    return group(Set.of("PLAN1"), covered, modifiers);
  }

  private static CoveragePolicy group(
      Set<String> payers, Set<String> covered, Set<String> modifiers) {
    return new CoveragePolicy(
        EDITION,
        "Plan knee",
        "PAYER",
        payers,
        "20610",
        "1",
        Term.since(DAY),
        covered,
        Set.of(),
        Set.of(),
        OptionalInt.empty(),
        OptionalInt.empty(),
        modifiers,
        OptionalInt.empty(),
        OptionalInt.empty());
  }
}
