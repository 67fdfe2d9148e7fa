package org.cleanclaim.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.Orthodontics.ToothStatus;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.Tooth;
import org.junit.jupiter.api.Test;

class DentalClaimTest {
  private final Claim claim =
      X12.claimOf(
          X12.file(
              X12.DENTAL,
              X12.BILLING,
              X12.SUBSCRIBER,
              "CLM*D1*300***11:B:1*Y*A*Y*Y~DTP*472*D8*20240813~DN1*36*12~DN2*14*M~DN2*15*E~",
              "LX*1~SV3*AD:D2392*200**10:20*I*2*****1~TOO*JP*19*M:O~TOO*JP*20~",
              "LX*2~SV3*AD:D0120*100*22~DTP*472*D8*20240814~"));

  @Test
  void aDentalLineCarriesTeethAndCavities() {
    assertThat(claim.type()).isEqualTo(ClaimType.DENTAL);
    ServiceLine filling = claim.lines().get(0);
    assertThat(filling.procedureCode()).isEqualTo("D2392");
    assertThat(filling.procedureQualifier()).isEqualTo("AD");
    assertThat(filling.units()).isEqualTo(new BigDecimal("2"));
    assertThat(filling.unit()).isEqualTo("UN");
    assertThat(filling.dental().oralCavities()).containsExactly("10", "20");
    assertThat(filling.dental().prosthesis()).isEqualTo("I");
    assertThat(filling.dental().teeth())
        .containsExactly(new Tooth("19", List.of("M", "O")), new Tooth("20", List.of()));
    assertThat(filling.diagnosisPointers()).containsExactly(1);
  }

  @Test
  void aLineWithoutADateTakesTheClaims() {
    assertThat(claim.lines().get(0).dateOfService()).contains(LocalDate.of(2024, 8, 13));
    assertThat(claim.lines().get(1).dateOfService()).contains(LocalDate.of(2024, 8, 14));
  }

  @Test
  void aLineWithoutAPlaceTakesTheClaims() {
    assertThat(claim.lines()).extracting(ServiceLine::placeOfService).containsExactly("11", "22");
    assertThat(claim.lines().get(1).units()).isEqualTo(BigDecimal.ZERO);
    assertThat(claim.lines().get(1).unit()).isEmpty();
  }

  @Test
  void orthodonticTreatmentAndMissingTeethAreRead() {
    assertThat(claim.orthodontics().totalMonths()).isEqualTo("36");
    assertThat(claim.orthodontics().monthsRemaining()).isEqualTo("12");
    assertThat(claim.orthodontics().toothStatus())
        .containsExactly(new ToothStatus("14", "M"), new ToothStatus("15", "E"));
  }
}
