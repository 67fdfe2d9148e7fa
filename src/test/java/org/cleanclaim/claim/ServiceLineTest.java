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
}
