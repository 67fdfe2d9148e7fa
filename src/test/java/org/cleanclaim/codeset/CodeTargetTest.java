package org.cleanclaim.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which codes a target names, codes of claims with their seventh characters among them. */
class CodeTargetTest {
  @ParameterizedTest
  @CsvSource({
    "E11, E11, true",
    "E11, E1165, true",
    "E11, E10, false",
    "E11, E1, false",
    "C00-C96, C509, true",
    "C00-C96, C969, true",
    "C00-C96, C97, false",
    "L971-L979, L97, false",
    "L971-L979, L97929, true",
    "L9841-L9849, L984, false",
    "L9841-L9849, L98499, true",
    "E08-E13/4=44, E1144, true",
    "E08-E13/4=44, E1142, false",
    "E08-E13/4=44, E11, false",
    "T36-T50/i=5, T39395A, true",
    "T36-T50/i=5, T3995XA, true",
    "T36-T50/i=5, T45525A, true",
    "T36-T50/i=5, T45515, true",
    "T36-T50/i=5, T39391A, false",
    "T36-T65/i=1.2.3.4, T45525A, false",
    "T36-T65/i=1.2.3.4, T45524D, true",
    "I69/e=23, I69323, true",
    "I69/e=23, I69230, false",
    "S92/7=B.C, S92001B, true",
    "S92/7=B.C, S92001A, false",
    "S92/7=B.C, S92001, false",
  })
  void names(String notation, String code, boolean named) {
    CodeTarget target = CodeTarget.parse(notation.replace('.', ','));
    assertThat(target.names(code)).isEqualTo(named);
    assertThat(target.notation()).isEqualTo(notation.replace('.', ','));
    assertThat(CodeTargets.parse(target.notation()).names(code)).isEqualTo(named);
  }

  @Test
  void noTargetsNameNothing() {
    assertThat(CodeTargets.parse("").isEmpty()).isTrue();
    assertThat(CodeTargets.parse("").names("E119")).isFalse();
    assertThat(CodeTargets.parse("E11").names("")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"N181-N184 N189,true", "I50,true", "L974 L984,false", "N18-N19,false"})
  void targetsAreOfOneCategoryOrSeveral(String notation, boolean one) {
    assertThat(CodeTargets.parse(notation).areOfOneCategory()).isEqualTo(one);
    assertThat(CodeTargets.parse("").areOfOneCategory()).isFalse();
  }

  @Test
  void targetsTellTheLettersThatTheyBeginWith() {
    assertThat(CodeTargets.parse("F17 Z720").namesAnyUnder("VWXYZ")).isTrue();
    assertThat(CodeTargets.parse("U00-W99").namesAnyUnder("V")).isTrue();
    assertThat(CodeTargets.parse("F17 I50").namesAnyUnder("VWXYZ")).isFalse();
  }
}
