package org.cleanclaim.codeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.cleanclaim.codeset.FrequencyLimit.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrequencyLimitTest {
  private static FrequencyLimit of(String value) {
    Edition edition = new Edition(CodeTable.CODE_LIST, "test", LocalDate.EPOCH, 1, "", true);
    return new ListedCode(
            edition, "frequency-limit", "82270", value, Term.since(LocalDate.of(2000, 1, 1)))
        .frequency();
  }

  private static boolean exceeded(String limit, String day, String... earlier) {
    return of(limit)
        .isExceeded(LocalDate.parse(day), Arrays.stream(earlier).map(LocalDate::parse).toList());
  }

  @Test
  void aLimitIsReadWithItsCodesConditionAndAges() {
    FrequencyLimit limit = of("2 in 12 months: 82947 83036 for Z131 at 35-39");

    assertThat(limit.measure()).isEqualTo(Measure.TIMES);
    assertThat(limit.times()).isEqualTo(2);
    assertThat(limit.span()).isEqualTo(12);
    assertThat(limit.codes()).containsExactlyInAnyOrder("82947", "83036");
    assertThat(limit.concerns(List.of("E119", "Z131"))).isTrue();
    assertThat(limit.concerns(List.of("E119"))).isFalse();
    assertThat(limit.ages()).isEqualTo(new AgeLimit(35, 39, false));
  }

  @Test
  void aLimitWithoutConditionConcernsAnyService() {
    assertThat(of("11 full months: 82270 G0328").concerns(List.of())).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-30,2023-07-31,true",
    "2024-06-30,2023-07-01,true",
    "2024-07-01,2023-07-31,false",
    "2024-07-01,2023-08-01,true"
  })
  void fullMonthsAreCountedByTheCalendar(String day, String earlier, boolean exceeded) {
    assertThat(exceeded("11 full months: 82270", day, earlier)).isEqualTo(exceeded);
  }

  @Test
  void theLatestServiceDecidesAnInterval() {
    assertThat(exceeded("11 full months: 82270", "2024-07-01", "2020-01-01", "2024-01-01"))
        .isTrue();
    assertThat(exceeded("11 full months: 82270", "2024-07-01")).isFalse();
  }

  @Test
  void timesAreCountedOverTheMonthsBeforeTheDay() {
    String limit = "2 in 12 months: 83036";

    assertThat(exceeded(limit, "2024-07-01", "2023-07-02", "2024-01-01")).isTrue();
    assertThat(exceeded(limit, "2024-07-01", "2023-07-01", "2024-01-01")).isFalse();
  }

  @Test
  void daysAreCountedFromDayToDay() {
    assertThat(exceeded("60 days: 11719", "2024-03-01", "2024-01-01")).isFalse();
    assertThat(exceeded("60 days: 11719", "2024-02-29", "2024-01-01")).isTrue();
  }

  @Test
  void onceIsExceededByAnyEarlierService() {
    assertThat(exceeded("once: 76706 G0389", "2024-07-01", "1999-01-01")).isTrue();
    assertThat(exceeded("once: 76706 G0389", "2024-07-01")).isFalse();
  }

  @Test
  void anotherFormIsRefused() {
    assertThatThrownBy(() -> of("yearly: 82270"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("yearly");
  }
}
