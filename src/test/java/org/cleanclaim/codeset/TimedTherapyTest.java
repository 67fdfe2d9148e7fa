package org.cleanclaim.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.ServiceLineBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedTherapyTest {
  private static TimedTherapy minutes(int... each) {
    return new TimedTherapy(Arrays.stream(each).mapToObj(TimedTherapyTest::line).toList());
  }

  private static ServiceLine line(int minutes) {
    return ServiceLineBuilder.builder()
        .procedureCode("97110")
        .unit("MJ")
        .units(BigDecimal.valueOf(minutes))
        .build();
  }

  @ParameterizedTest
  @CsvSource({"7,0", "8,1", "22,1", "23,2", "37,2", "38,3", "52,3", "53,4"})
  void aUnitBeginsWithItsEighthMinute(int minutes, int units) {
    assertThat(minutes(minutes).units()).isEqualTo(units);
  }

  @Test
  void theMinutesOfAllLinesCountTogether() {
    assertThat(minutes(7, 7).units()).isEqualTo(1);
    assertThat(minutes(33, 7).units()).isEqualTo(3);
  }
}
