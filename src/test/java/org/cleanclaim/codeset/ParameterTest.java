package org.cleanclaim.codeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ParameterTest {
  private static final Edition EDITION =
      new Edition(CodeTable.CODE_LIST, "own", LocalDate.EPOCH, 1, "", true);

  private static Parameter limit(String value) {
    return Parameter.of(
        new ListedCode(
            EDITION,
            "parameter-timely-filing-limit",
            "medicare",
            value,
            Term.since(LocalDate.EPOCH)));
  }

  @Test
  void isCalledByItsListWithoutThePrefix() {
    assertThat(limit("P1Y").name()).isEqualTo("timely-filing-limit");
  }

  @Test
  void aYearFromALeapDayEndsOnTheTwentyEighth() {
    assertThat(limit("P1Y").lastDayFrom(LocalDate.of(2024, 2, 29))).isEqualTo("2025-02-28");
    assertThat(limit("P90D").lastDayFrom(LocalDate.of(2024, 2, 29))).isEqualTo("2024-05-29");
  }

  @Test
  void namesItselfWhenItIsNoLengthOfTime() {
    assertThatThrownBy(() -> limit("a year").lastDayFrom(LocalDate.EPOCH))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("timely-filing-limit");
  }
}
