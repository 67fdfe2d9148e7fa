package org.cleanclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosisTest {
  private static Diagnosis of(String code, CodeSystem system) {
    return new Diagnosis(code, system, 1, DiagnosisRole.PRINCIPAL, "", Origin.NONE);
  }

  private static Diagnosis of(String code) {
    return of(code, CodeSystem.ICD_10);
  }

  @ParameterizedTest
  @CsvSource({
    "T360X1A,POISONING",
    "T450X2D,POISONING",
    "T50904A,POISONING",
    "T50905A,ADVERSE_EFFECT",
    "T383X6A,UNDERDOSING",
    "T3696XA,UNDERDOSING",
    "T3695XS,ADVERSE_EFFECT",
    "T3691XA,POISONING",
    "T3590XA,NONE",
    "T510X1A,NONE",
    "T383X6,NONE",
    "S72001A,NONE"
  })
  void theIntentStandsInTheSixthCharacterOrTheFifth(String code, DrugEffect effect) {
    assertThat(of(code).drugEffect()).isEqualTo(effect);
  }

  @ParameterizedTest
  @CsvSource({
    "S72001A,ACTIVE",
    "S72001C,ACTIVE",
    "S72001D,HEALING",
    "S72001R,HEALING",
    "S72001S,SEQUELA",
    "W010XXA,ACTIVE",
    "Y92009,NONE",
    "Z860101,NONE",
    "M8080XA,NONE",
    "T86819,NONE"
  })
  void theSeventhCharacterOfAnInjuryTellsThePhase(String code, TreatmentPhase phase) {
    assertThat(of(code).phase()).isEqualTo(phase);
  }

  @Test
  void anOlderCodeSaysNothingOfADrug() {
    assertThat(of("T383X6A", CodeSystem.ICD_9).drugEffect()).isEqualTo(DrugEffect.NONE);
  }

  @Test
  void onlyACompleteCodeHasASeventhCharacter() {
    assertThat(of("S72001A").seventhCharacter()).isEqualTo("A");
    assertThat(of("S72001A").stem()).isEqualTo("S72001");
    assertThat(of("M1711").seventhCharacter()).isEmpty();
    assertThat(of("M1711").stem()).isEqualTo("M1711");
  }
}
