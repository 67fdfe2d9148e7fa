package org.cleanclaim.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurgeryTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 12);

  private static Surgery surgery(String globalDays, String... modifiers) {
    Edition edition = new Edition(CodeTable.MPFS, "RVU24C", DAY, 1, "", true);
    FeeScheduleEntry row =
        new FeeScheduleEntry(
            edition,
            "27447",
            "",
            Term.since(DAY),
            "A",
            false,
            false,
            "0",
            globalDays,
            "2",
            "1",
            "2",
            "1",
            "0",
            "",
            "09");
    return new Surgery(row, DAY, List.of(modifiers), List.of("M1711"), false, "line 1");
  }

  @ParameterizedTest
  @CsvSource({
    "000,-1,false",
    "000,0,true",
    "000,1,false",
    "010,-1,false",
    "010,0,true",
    "010,10,true",
    "010,11,false",
    "090,-2,false",
    "090,-1,true",
    "090,0,true",
    "090,90,true",
    "090,91,false"
  })
  void aPeriodHoldsItsDaysAndNoOthers(String globalDays, long daysAfter, boolean covered) {
    assertThat(surgery(globalDays).covers(daysAfter)).isEqualTo(covered);
  }

  @ParameterizedTest
  @ValueSource(strings = {"53", "73", "74", "80", "81", "82", "AS"})
  void whoStoppedOrOnlyAssistedHasNoPeriod(String modifier) {
    assertThat(surgery("090", modifier).covers(0)).isFalse();
    assertThat(surgery("090", modifier).covers(30)).isFalse();
  }

  @Test
  void aPartOfThePackageHasItsPartOfThePeriod() {
    assertThat(surgery("090", "54").covers(0)).isTrue();
    assertThat(surgery("090", "54").covers(30)).isFalse();
    assertThat(surgery("090", "55").covers(0)).isFalse();
    assertThat(surgery("090", "55").covers(30)).isTrue();
    assertThat(surgery("090", "56").covers(-1)).isTrue();
    assertThat(surgery("090", "56").covers(30)).isFalse();
  }

  @Test
  void aReturnToTheOperatingRoomOpensNoPeriod() {
    assertThat(surgery("090", "78").covers(30)).isFalse();
    assertThat(surgery("090", "58").covers(30)).isTrue();
    assertThat(surgery("090", "79").covers(30)).isTrue();
  }
}
