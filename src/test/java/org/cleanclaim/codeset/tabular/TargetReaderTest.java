package org.cleanclaim.codeset.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.CodeTarget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The codes that a sentence of the tabular list names, in every form that its editors use. */
class TargetReaderTest {
  /** In the order of the tabular list, where C4A comes between C43 and C44. */
  private static final List<String> CODES =
      List.of(
          "B27", "B270", "B279", "C00", "C43", "C430", "C4A", "C44", "C96", "E08", "E083", "E0842",
          "E09", "E10", "E11", "E13", "F10", "F11", "F13", "F19", "I69", "I70", "I702", "I707",
          "L97", "L971", "L979", "L98", "L9841", "L9849", "M79", "M791", "M79A", "M798", "O08",
          "S02", "S32", "S321", "S329", "S92", "T36", "T41", "T50", "T65", "V01", "V09");

  private static TargetReader reader() {
    TabularNode chapter = new TabularNode(CODES.indexOf("V01"));
    chapter.setId("chapter 20");
    chapter.endBefore(CODES.size());
    return new TargetReader(new CodeOrder(CODES), Map.of("20", chapter));
  }

  private static String notation(TargetReading reading) {
    return reading.targets().stream().map(CodeTarget::notation).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "of another disease (E08.-)|E08",
        "of another disease (E08)|E08",
        "an ulcer (L97.1-L97.9, L98.41-L98.49)|L971-L979 L9841-L9849",
        "an ulcer (L97.1 -L97.9)|L971-L979",
        "hardened arteries (I70.2--I70.7-)|I702-I707",
        "two with a slip between (I70.2-. I70.7-)|I702 I707",
        "two without a blank (E08.-,E09.-)|E08 E09",
        "two bracketed (external) ones (E08.-) or else (E09.-)|E08 E09",
        "of the skin (C43-C44)|C43-C44 C4A",
        "soft tissue (M79.1-M79.8)|M791-M798 M79A",
        "diabetes (E08-E13 with .44)|E08-E13/4=44",
        "diabetes (E08-E13 with .39-)|E08-E13/4=39",
        "diabetes (E08-E13 with .51-.52)|E08-E13/4=51,52",
        "dementia (F10-F19, with .17, .27, .97)|F10-F19/4=17,27,97",
        "drug use (F11-F19 with .15. .25, .95)|F11-F19/4=15,25,95",
        "amnesia (F10, F13 with .26, .96)|F10/4=26,96 F13/4=26,96",
        "amnesia (F10-F19 with 5th character .6)|F10-F19/5=6",
        "hallucinations (F11-F19 with fifth to sixth characters 51)|F11-F19/5=51",
        "mononucleosis (B27.- with fourth character 2)|B27/4=2",
        "drug (T36-T50 with fifth or sixth character 5)|T36-T50/i=5",
        "drug (T36-T50) with fifth or sixth character 6|T36-T50/i=6",
        "poisoning (T36-T65 with fifth or sixth character 1-4 or 6)|T36-T65/i=1,2,3,4,6",
        "after a stroke (I69. with final characters -23)|I69/e=23",
        "open fracture (S92.-with 7th character B)|S92/7=B",
        "open fracture (S32.1--S32.9 with 7th character B or C)|S321-S329/7=B,C",
        "cause (Chapter 20)|V01-V09",
        "as classified in C43.-|C43",
        "classified in S32.1- to S32.9- , and S02- code to it|S321-S329 S02",
        "code from category O08 to tell more.|O08",
        "a bracket that never closes (T36-T50 with fifth or sixth character 5|T36-T50/i=5",
        "lack of B12 (E08.-)|E08",
        "influenza A/H1N1 (E08.-)|E08",
      })
  void codesAreRead(String line, String targets) {
    TargetReading reading = reader().read(line);
    assertThat(reading.unread()).isEmpty();
    assertThat(notation(reading)).isEqualTo(targets);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the cause|names no code",
        "an infection (of any kind)|names no code",
        "a code that is not there (X99.-)|names a code that the list does not have",
        "half a range (E08-X99)|names a code that the list does not have",
        "diabetes (E08-E10, E13 with ketoacidosis)|limits its codes in words that are not"
            + " understood",
        "fracture (S92.- with open fracture 7th character)|limits its codes in words that are not"
            + " understood",
        "mononucleosis (B27.0-B27.9 with .9)|limits its codes in words that are not understood",
        "diabetes (but for E08.-)|limits its codes in words that are not understood",
        "For codes E08-E11, use an additional code:|is for some of its codes only",
      })
  void whatIsNotUnderstoodIsNotGuessed(String line, String reason) {
    TargetReading reading = reader().read(line);
    assertThat(reading.unread()).isEqualTo(reason);
    assertThat(reading.targets()).isEmpty();
  }

  @Test
  void aRangeIsMeantInTheOrderOfTheList() {
    List<CodeTarget> targets = reader().read("of the skin (C43-C44)").targets();
    assertThat(targets).anyMatch(target -> target.names("C4A9"));
    assertThat(reader().read("others (C44-C96)").targets()).noneMatch(t -> t.names("C4A9"));
  }
}
