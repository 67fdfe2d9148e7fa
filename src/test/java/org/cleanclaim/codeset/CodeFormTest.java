package org.cleanclaim.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFormTest {
  @ParameterizedTest
  @ValueSource(strings = {"99213", "0001A", "0001F", "0042T", "0001M", "0001U", "A0428", "V2020"})
  void procedureFormsThatExist(String code) {
    assertThat(CodeForm.canBeProcedure(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "9921", "992130", "9921X", "W1234", "99A13", "A042F", "ABCDE", "99 13"})
  void procedureFormsThatCannotBe(String code) {
    assertThat(CodeForm.canBeProcedure(code)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"I10", "E119", "C7A00", "Z3A39", "S72001A", "U071"})
  void diagnosisFormsThatExist(String code) {
    assertThat(CodeForm.canBeDiagnosis(code)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "I1", "ABC12", "4019", "I1-9", "S72001AB"})
  void diagnosisFormsThatCannotBe(String code) {
    assertThat(CodeForm.canBeDiagnosis(code)).isFalse();
  }
}
