package org.cleanclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServiceLineTest {
  private static final ServiceLine LINE =
      ServiceLineBuilder.builder()
          .number(1)
          .procedureCode("20610")
          .modifiers(List.of("RT", "59"))
          .units(new BigDecimal("1"))
          .charge(Money.parse("180.00"))
          .placeOfService("11")
          .performingNpi("1234567893")
          .period(Optional.of(Period.of(LocalDate.of(2024, 8, 12))))
          .build();

  @Test
  void aLineRepeatsOneThatAgreesInAllButItsNumberAndTheOrderOfItsModifiers() {
    ServiceLine again =
        LINE.with(l -> l.number(2).modifiers(List.of("59", "RT")).units(new BigDecimal("1.0")));

    assertThat(again.repeats(LINE)).isTrue();
  }

  @Test
  void aLineThatDiffersInOneThingRepeatsNothing() {
    assertThat(LINE.withModifiers(List.of("LT", "59")).repeats(LINE)).isFalse();
    assertThat(LINE.withUnits(new BigDecimal("2")).repeats(LINE)).isFalse();
    assertThat(LINE.withCharge(Money.parse("181.00")).repeats(LINE)).isFalse();
    assertThat(LINE.withPerformingNpi("1245319599").repeats(LINE)).isFalse();
    assertThat(LINE.withPlaceOfService("22").repeats(LINE)).isFalse();
    assertThat(LINE.withPeriod(Optional.empty()).repeats(LINE)).isFalse();
  }

  @Test
  void aCentStandsForAChargeOfNothing() {
    assertThat(LINE.isCharged()).isTrue();
    assertThat(LINE.withCharge(Money.parse("0.02")).isCharged()).isTrue();
    assertThat(LINE.withCharge(Money.parse("0.01")).isCharged()).isFalse();
    assertThat(LINE.withCharge(Money.parse("0")).isCharged()).isFalse();
    assertThat(LINE.withCharge(Optional.empty()).isCharged()).isFalse();
  }

  @Test
  void aLineIsBeforeOnlyALaterDay() {
    ServiceLine nextDay = LINE.withPeriod(Optional.of(Period.of(LocalDate.of(2024, 8, 13))));

    assertThat(LINE.isBefore(nextDay)).isTrue();
    assertThat(nextDay.isBefore(LINE)).isFalse();
    assertThat(LINE.isBefore(LINE)).isFalse();
    assertThat(LINE.isBefore(LINE.withPeriod(Optional.empty()))).isFalse();
  }

  @Test
  void anAdmissionCountsFromItsDayOn() {
    DatedEvent admission =
        new DatedEvent(
            DateKind.ADMISSION, "435", Period.of(LocalDate.of(2024, 8, 12)), Origin.NONE);
    Claim claim = ClaimBuilder.builder().type(ClaimType.PROFESSIONAL).lines(List.of(LINE)).build();

    assertThat(claim.wasAdmittedBy(LINE.dateOfService())).isFalse();
    Claim admitted = claim.withDates(List.of(admission));
    assertThat(admitted.wasAdmittedBy(Optional.of(LocalDate.of(2024, 8, 12)))).isTrue();
    assertThat(admitted.wasAdmittedBy(Optional.of(LocalDate.of(2024, 8, 11)))).isFalse();
    assertThat(admitted.wasAdmittedBy(Optional.empty())).isFalse();
  }

  @Test
  void aDayHas1440Minutes() {
    ServiceLine minutes = LINE.withUnit("MJ");

    assertThat(minutes.withUnits(new BigDecimal("1440")).minutesExceedDays()).isFalse();
    assertThat(minutes.withUnits(new BigDecimal("1441")).minutesExceedDays()).isTrue();
    assertThat(LINE.with(l -> l.unit("UN").units(new BigDecimal("1441"))).minutesExceedDays())
        .isFalse();
    Period twoDays = new Period(LocalDate.of(2024, 8, 12), LocalDate.of(2024, 8, 13));
    assertThat(
            minutes
                .with(l -> l.units(new BigDecimal("2880")).period(Optional.of(twoDays)))
                .minutesExceedDays())
        .isFalse();
  }

  @Test
  void milesAreCountedInTenthsUpToAHundred() {
    assertThat(LINE.withUnits(new BigDecimal("99.9")).countsMilesRight()).isTrue();
    assertThat(LINE.withUnits(new BigDecimal("8.25")).countsMilesRight()).isFalse();
    assertThat(LINE.withUnits(new BigDecimal("100")).countsMilesRight()).isTrue();
    assertThat(LINE.withUnits(new BigDecimal("100.1")).countsMilesRight()).isFalse();
    assertThat(LINE.withUnits(new BigDecimal("120.0")).countsMilesRight()).isTrue();
  }

  @Test
  void anAttachmentThatIsNotSpecifiedIsNotAnnounced() {
    Attachment sent = new Attachment("CT", "AB", "A17");
    Attachment none = new Attachment("CT", "NS", "");

    assertThat(LINE.withAttachments(List.of(sent)).announces("CT")).isTrue();
    assertThat(LINE.withAttachments(List.of(sent)).announces("OZ")).isFalse();
    assertThat(LINE.withAttachments(List.of(none)).announces("CT")).isFalse();
  }

  @Test
  void aClaimStatesReferencesAndDatesForItsLines() {
    ReferenceNumber clia = new ReferenceNumber(ReferenceKind.CLIA, "X4", "14D0123456", Origin.NONE);
    DatedEvent onset =
        new DatedEvent(DateKind.ONSET, "431", Period.of(LocalDate.of(2024, 8, 1)), Origin.NONE);
    Claim claim = ClaimBuilder.builder().type(ClaimType.PROFESSIONAL).lines(List.of(LINE)).build();

    assertThat(claim.hasReference(ReferenceKind.CLIA, LINE)).isFalse();
    assertThat(claim.withReferences(List.of(clia)).hasReference(ReferenceKind.CLIA, LINE)).isTrue();
    assertThat(claim.hasReference(ReferenceKind.CLIA, LINE.withReferences(List.of(clia)))).isTrue();
    assertThat(claim.hasDate(DateKind.ONSET, LINE.withDates(List.of(onset)))).isTrue();
    assertThat(claim.withDates(List.of(onset)).hasDate(DateKind.ACCIDENT, LINE)).isFalse();
  }

  @Test
  void aClinicalTrialHasEightDigits() {
    Claim claim = ClaimBuilder.builder().type(ClaimType.PROFESSIONAL).build();

    assertThat(claim.withReferences(List.of(trial("01234567"))).statesClinicalTrial()).isTrue();
    assertThat(claim.withReferences(List.of(trial("NCT01234567"))).statesClinicalTrial()).isFalse();
    assertThat(claim.withReferences(List.of(trial("0123456"))).statesClinicalTrial()).isFalse();
    assertThat(claim.statesClinicalTrial()).isFalse();
  }

  @Test
  void aLaboratoryNumberHasADAfterTwoDigits() {
    assertThat(trial("14D0123456").hasCliaForm()).isTrue();
    assertThat(trial("14E0123456").hasCliaForm()).isFalse();
    assertThat(trial("14D012345").hasCliaForm()).isFalse();
    assertThat(trial("14D01234567").hasCliaForm()).isFalse();
  }

  private static ReferenceNumber trial(String number) {
    return new ReferenceNumber(ReferenceKind.DEMONSTRATION_PROJECT, "P4", number, Origin.NONE);
  }
}
