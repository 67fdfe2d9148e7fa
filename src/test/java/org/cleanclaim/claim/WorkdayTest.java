package org.cleanclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the days on which federal offices were closed. */
class WorkdayTest {
  @ParameterizedTest
  @CsvSource({
    "2024-08-16, 2024-08-16",
    "2025-08-16, 2025-08-18",
    "2024-12-25, 2024-12-26",
    "2021-07-04, 2021-07-06",
    "2021-12-31, 2022-01-03",
    "2024-05-27, 2024-05-28",
    "2024-05-20, 2024-05-20",
    "2024-09-02, 2024-09-03",
    "2024-10-14, 2024-10-15",
    "2024-11-28, 2024-11-29",
    "2024-01-15, 2024-01-16",
    "2024-02-19, 2024-02-20",
    "2020-06-19, 2020-06-19",
    "2023-06-19, 2023-06-20"
  })
  void theNextWorkingDay(LocalDate day, LocalDate next) {
    assertThat(Workday.onOrAfter(day)).isEqualTo(next);
  }
}
