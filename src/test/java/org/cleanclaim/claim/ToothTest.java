package org.cleanclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToothTest {
  @ParameterizedTest
  @ValueSource(strings = {"1", "01", "9", "10", "32", "A", "T", "51", "60", "82", "AS", "TS"})
  void aToothOfTheUniversalSystemIsKnown(String number) {
    assertThat(new Tooth(number, List.of()).isKnown()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "00", "33", "50", "83", "U", "US", "1A", "132", "SS "})
  void anyOtherIsNot(String number) {
    assertThat(new Tooth(number, List.of()).isKnown()).isFalse();
  }

  @Test
  void theSurfacesOfAllTeethAreCounted() {
    DentalDetail detail =
        new DentalDetail(
            List.of(),
            "",
            List.of(new Tooth("19", List.of("M", "O")), new Tooth("20", List.of("D"))));

    assertThat(detail.surfaceCount()).isEqualTo(3);
    assertThat(detail.namesUnknownTooth()).isFalse();
    assertThat(DentalDetail.NONE.surfaceCount()).isZero();
  }
}
