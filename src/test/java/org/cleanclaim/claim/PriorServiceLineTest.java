package org.cleanclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriorServiceLineTest {
  private static final LocalDate DAY = LocalDate.of(2024, 1, 31);
  private static final PriorClaim CLAIM =
      PriorClaimBuilder.builder()
          .id("A7")
          .type(ClaimType.PROFESSIONAL)
          .billingNpi("1245319599")
          .billingTaxId("123456789")
          .build();
  private static final PriorServiceLine PRIOR =
      PriorServiceLineBuilder.builder()
          .claim(CLAIM)
          .lineNumber(2)
          .procedureCode("20610")
          .modifiers(List.of("RT", "59"))
          .period(Period.of(DAY))
          .units(BigDecimal.ONE)
          .charge(Money.parse("180.00"))
          .placeOfService("11")
          .diagnosisCodes(List.of("M1711"))
          .performingNpi("1234567893")
          .taxonomyCode("207X00000X")
          .build();

  @Test
  void daysAreCountedFromTheFirstDayOfServiceAndNeverBackwards() {
    assertThat(PRIOR.daysBefore(Optional.of(DAY))).isZero();
    assertThat(PRIOR.daysBefore(Optional.of(DAY.plusDays(90)))).isEqualTo(90);
    assertThat(PRIOR.daysBefore(Optional.of(DAY.minusDays(1)))).isEqualTo(-1);
    assertThat(PRIOR.daysBefore(Optional.empty())).isEqualTo(-1);
  }

  @Test
  void aStayIsCountedFromItsEndAndIncludesItsDays() {
    PriorServiceLine stay = PRIOR.withPeriod(new Period(DAY.minusDays(4), DAY));

    assertThat(stay.daysFromEndTo(Optional.of(DAY.plusDays(30)))).isEqualTo(30);
    assertThat(stay.daysFromEndTo(Optional.of(DAY.minusDays(1)))).isEqualTo(-1);
    assertThat(stay.daysFromEndTo(Optional.empty())).isEqualTo(-1);
    assertThat(stay.includes(Optional.of(DAY.minusDays(4)))).isTrue();
    assertThat(stay.includes(Optional.of(DAY))).isTrue();
    assertThat(stay.includes(Optional.of(DAY.plusDays(1)))).isFalse();
    assertThat(stay.includes(Optional.empty())).isFalse();
  }

  @Test
  void aCalendarMonthEndsWithItsLastDay() {
    assertThat(PRIOR.isInMonthOf(Optional.of(LocalDate.of(2024, 1, 1)))).isTrue();
    assertThat(PRIOR.isInMonthOf(Optional.of(DAY.plusDays(1)))).isFalse();
    assertThat(PRIOR.isInMonthOf(Optional.of(DAY.plusYears(1)))).isFalse();
    assertThat(PRIOR.isInMonthOf(Optional.empty())).isFalse();
  }

  @Test
  void fullMonthsLeaveOutTheMonthsOfBothServices() {
    assertThat(PRIOR.fullMonthsBefore(Optional.of(LocalDate.of(2025, 1, 1)))).isEqualTo(11);
    assertThat(PRIOR.fullMonthsBefore(Optional.of(LocalDate.of(2024, 12, 31)))).isEqualTo(10);
    assertThat(PRIOR.fullMonthsBefore(Optional.of(DAY))).isZero();
    assertThat(PRIOR.fullMonthsBefore(Optional.of(LocalDate.of(2024, 2, 1)))).isZero();
    assertThat(PRIOR.fullMonthsBefore(Optional.of(DAY.minusDays(1)))).isEqualTo(-1);
    assertThat(PRIOR.fullMonthsBefore(Optional.empty())).isEqualTo(-1);
  }

  @Test
  void aYearWindowBeginsTheDayAfterAndLeavesTheAnniversaryOut() {
    assertThat(PRIOR.isWithinYearsBefore(3, Optional.of(DAY))).isFalse();
    assertThat(PRIOR.isWithinYearsBefore(3, Optional.of(DAY.plusDays(1)))).isTrue();
    assertThat(PRIOR.isWithinYearsBefore(3, Optional.of(LocalDate.of(2027, 1, 30)))).isTrue();
    assertThat(PRIOR.isWithinYearsBefore(3, Optional.of(LocalDate.of(2027, 1, 31)))).isFalse();
    assertThat(PRIOR.isWithinYearsBefore(3, Optional.empty())).isFalse();
  }

  @Test
  void aPhysicianIsToldByTheNpiAndAnUnknownOneIsNobody() {
    ServiceLine line = ServiceLineBuilder.builder().performingNpi("1234567893").build();

    assertThat(PRIOR.samePhysician(line)).isTrue();
    assertThat(PRIOR.samePhysician(line.withPerformingNpi("1245319599"))).isFalse();
    assertThat(PRIOR.withPerformingNpi("").samePhysician(line.withPerformingNpi(""))).isFalse();
  }

  @Test
  void aGroupIsToldByItsNpiOrItsTaxNumber() {
    assertThat(PRIOR.sameGroup(billedBy("1245319599", ""))).isTrue();
    assertThat(PRIOR.sameGroup(billedBy("1234567893", "123456789"))).isTrue();
    assertThat(PRIOR.sameGroup(billedBy("1234567893", "987654321"))).isFalse();
    assertThat(PRIOR.sameGroup(billedBy("", ""))).isFalse();
    assertThat(
            PRIOR
                .withClaim(CLAIM.with(c -> c.billingNpi("").billingTaxId("")))
                .sameGroup(billedBy("", "")))
        .isFalse();
    assertThat(PRIOR.sameGroup(ClaimBuilder.builder().type(ClaimType.PROFESSIONAL).build()))
        .isFalse();
  }

  @Test
  void medicareCountsAGroupsPhysiciansOfOneSpecialtyAsOne() {
    Claim claim = billedBy("1245319599", "");
    ServiceLine colleague = performedBy("1093817465", "207X00000X");
    ServiceLine other = performedBy("1093817465", "207R00000X");
    ServiceLine unknown = performedBy("1093817465", "");

    assertThat(PRIOR.samePhysicianOrGroup(colleague, claim)).isTrue();
    assertThat(PRIOR.samePhysicianOrGroup(other, claim)).isFalse();
    assertThat(PRIOR.samePhysicianOrGroup(unknown, claim)).isFalse();
    assertThat(PRIOR.samePhysicianOrGroup(colleague, billedBy("1234567893", ""))).isFalse();
    assertThat(PRIOR.specialtyUnknown(colleague, claim)).isFalse();
    assertThat(PRIOR.specialtyUnknown(unknown, claim)).isTrue();
    assertThat(PRIOR.withTaxonomyCode("").specialtyUnknown(colleague, claim)).isTrue();
  }

  @Test
  void itRepeatsALineThatAgreesInAllButTheOrderOfItsModifiers() {
    ServiceLine line =
        ServiceLineBuilder.builder()
            .procedureCode("20610")
            .modifiers(List.of("59", "RT"))
            .units(new BigDecimal("1.0"))
            .charge(Money.parse("180.00"))
            .placeOfService("11")
            .performingNpi("1234567893")
            .period(Optional.of(Period.of(DAY)))
            .build();

    assertThat(PRIOR.repeats(line)).isTrue();
    assertThat(PRIOR.repeats(line.withProcedureCode("20611"))).isFalse();
    assertThat(PRIOR.repeats(line.withModifiers(List.of("59", "LT")))).isFalse();
    assertThat(PRIOR.repeats(line.withUnits(new BigDecimal("2")))).isFalse();
    assertThat(PRIOR.repeats(line.withCharge(Money.parse("181.00")))).isFalse();
    assertThat(PRIOR.repeats(line.withPlaceOfService("22"))).isFalse();
    assertThat(PRIOR.repeats(line.withPerformingNpi("1245319599"))).isFalse();
    assertThat(PRIOR.repeats(line.withPeriod(Optional.empty()))).isFalse();
    assertThat(PRIOR.withDrugCode("00409488750").repeats(line)).isFalse();
  }

  @Test
  void aSubmittedClaimPrecedesAllOthersByTheirIds() {
    Claim judged = ClaimBuilder.builder().id("A6").type(ClaimType.PROFESSIONAL).build();

    assertThat(PRIOR.withClaim(CLAIM.withSubmitted(true)).precedes(judged)).isTrue();
    assertThat(PRIOR.precedes(judged)).isFalse();
    assertThat(PRIOR.precedes(judged.withId("A7"))).isTrue();
    assertThat(PRIOR.precedes(judged.withId("A8"))).isTrue();
  }

  private static Claim billedBy(String npi, String taxId) {
    Provider billing =
        ProviderBuilder.builder().role(ProviderRole.BILLING).npi(npi).taxId(taxId).build();
    return ClaimBuilder.builder().type(ClaimType.PROFESSIONAL).providers(List.of(billing)).build();
  }

  private static ServiceLine performedBy(String npi, String taxonomyCode) {
    Provider rendering =
        ProviderBuilder.builder()
            .role(ProviderRole.RENDERING)
            .npi(npi)
            .taxonomyCode(taxonomyCode)
            .build();
    return ServiceLineBuilder.builder().performingNpi(npi).providers(List.of(rendering)).build();
  }
}
