package org.cleanclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimTest {
  private static final ServiceLine LINE = line(List.of(2, 7), "100.00");

  @Test
  void aProfessionalLineRestsOnTheDiagnosesThatItPointsAt() {
    assertThat(claim(ClaimType.PROFESSIONAL).diagnosisCodesOf(LINE)).containsExactly("I10");
  }

  @Test
  void thePrimaryDiagnosisOfALineIsTheFirstThatItRestsOn() {
    assertThat(claim(ClaimType.PROFESSIONAL).primaryDiagnosisCodeOf(LINE)).isEqualTo("I10");
    assertThat(claim(ClaimType.PROFESSIONAL).primaryDiagnosisCodeOf(line(List.of(7), "1.00")))
        .isEmpty();
  }

  @Test
  void anInstitutionalLineRestsOnThePrincipalAndOtherDiagnosesOfTheClaim() {
    assertThat(claim(ClaimType.INSTITUTIONAL).diagnosisCodesOf(LINE))
        .containsExactly("E119", "I10");
  }

  @Test
  void theChargesOfAllLinesAreSummed() {
    Claim claim = claim(ClaimType.PROFESSIONAL).withLines(List.of(LINE, line(List.of(1), "20.50")));

    assertThat(claim.lineCharges()).isEqualTo(Money.parse("120.50"));
  }

  @Test
  void thereIsNoSumWhenALineHasNoChargeOrThereIsNoLine() {
    Claim claim = claim(ClaimType.PROFESSIONAL);

    assertThat(claim.withLines(List.of()).lineCharges()).isEmpty();
    assertThat(claim.withLines(List.of(LINE, LINE.withCharge(Optional.empty()))).lineCharges())
        .isEmpty();
  }

  private static Claim claim(ClaimType type) {
    return ClaimBuilder.builder()
        .type(type)
        .diagnoses(
            List.of(
                diagnosis("E119", 1, DiagnosisRole.PRINCIPAL),
                diagnosis("I10", 2, DiagnosisRole.OTHER),
                diagnosis("R0789", 2, DiagnosisRole.ADMITTING)))
        .lines(List.of(LINE))
        .build();
  }

  private static Diagnosis diagnosis(String code, int position, DiagnosisRole role) {
    return new Diagnosis(code, CodeSystem.ICD_10, position, role, "", Origin.NONE);
  }

  private static ServiceLine line(List<Integer> pointers, String charge) {
    return ServiceLineBuilder.builder()
        .number(1)
        .diagnosisPointers(pointers)
        .charge(Money.parse(charge))
        .build();
  }
}
