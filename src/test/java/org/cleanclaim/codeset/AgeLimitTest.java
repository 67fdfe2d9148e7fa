package org.cleanclaim.codeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeLimitTest {
  private static final Optional<LocalDate> BIRTH = Optional.of(LocalDate.of(1974, 8, 12));

  @ParameterizedTest
  @CsvSource({
    "45-,2019-08-11,false",
    "45-,2019-08-12,true",
    "30-44,2019-08-11,true",
    "30-44,2019-08-12,false",
    "after 50,2024-08-12,false",
    "after 50,2024-08-13,true"
  })
  void anAgeBeginsOnTheBirthdayOrTheDayAfter(String ages, LocalDate day, boolean allowed) {
    assertThat(AgeLimit.parse(ages).allows(BIRTH, Optional.of(day))).isEqualTo(allowed);
  }

  @Test
  void anUnknownAgeIsAllowed() {
    assertThat(AgeLimit.parse("45-85").allows(Optional.empty(), BIRTH)).isTrue();
    assertThat(AgeLimit.parse("45-85").allows(BIRTH, Optional.empty())).isTrue();
  }

  @Test
  void anotherFormIsRefused() {
    assertThatThrownBy(() -> AgeLimit.parse("adult")).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aNeedOfDiagnosesAsksForOneOfEachPart() {
    DiagnosisNeed need = DiagnosisNeed.parse("Z1151 and Z01411 Z01419");

    assertThat(need.isMetBy(List.of("Z01419", "Z1151"))).isTrue();
    assertThat(need.isMetBy(List.of("Z01419"))).isFalse();
    assertThat(DiagnosisNeed.parse("Z683* Z684*").isMetBy(List.of("Z6841"))).isTrue();
    assertThat(DiagnosisNeed.parse("Z683*").isMetBy(List.of("Z6841"))).isFalse();
  }
}
