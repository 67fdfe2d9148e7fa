package org.cleanclaim.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LaboratoryInterpretationTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
  private static final Edition EDITION =
      new Edition(CodeTable.MPFS, "July 2024", FIRST, 1, "", false);

  @Test
  void aRowWithModifier26AndIndicator6IsOne() {
    LaboratoryInterpretation found = LaboratoryInterpretation.of(row("26", "6")).orElseThrow();

    assertThat(found.procedureCode()).isEqualTo("84165");
    assertThat(found.inForceOn(Optional.of(FIRST))).isTrue();
    assertThat(found.inForceOn(Optional.of(FIRST.minusDays(1)))).isFalse();
  }

  @Test
  void theProfessionalPartOfASplitTestIsNone() {
    assertThat(LaboratoryInterpretation.of(row("26", "1"))).isEmpty();
  }

  @Test
  void theRowWithoutModifierIsNone() {
    assertThat(LaboratoryInterpretation.of(row("", "6"))).isEmpty();
  }

  private static FeeScheduleEntry row(String modifier, String pcTc) {
    return new FeeScheduleEntry(
        EDITION,
        "84165",
        modifier,
        Term.since(FIRST),
        "A",
        false,
        false,
        pcTc,
        "XXX",
        "0",
        "0",
        "0",
        "0",
        "0",
        "",
        "09");
  }
}
