package org.cleanclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DailyUnitsTest {
  private static final ServiceLine GIVEN = line(1, "155", List.of());
  private static final ServiceLine WASTED = line(2, "45", List.of("JW"));

  @Test
  void theUnitsOfADayFillPackagesWhenNothingIsLeftOver() {
    DailyUnits both = DailyUnits.of(List.of(GIVEN, WASTED)).get(0);

    assertThat(both.fillPackagesOf("100")).isTrue();
    assertThat(both.fillPackagesOf("150")).isFalse();
  }

  @Test
  void aModifierOfOneLineIsOneOfTheDay() {
    assertThat(DailyUnits.of(List.of(GIVEN, WASTED)).get(0).hasModifier("JW")).isTrue();
    assertThat(DailyUnits.of(List.of(GIVEN)).get(0).hasModifier("JW")).isFalse();
  }

  private static ServiceLine line(int number, String units, List<String> modifiers) {
    return ServiceLineBuilder.builder()
        .number(number)
        .procedureCode("J0585")
        .units(new BigDecimal(units))
        .modifiers(modifiers)
        .performingNpi("1245319599")
        .period(Optional.of(Period.of(LocalDate.of(2024, 8, 15))))
        .build();
  }
}
