package org.cleanclaim.codeset.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cleanclaim.codeset.Side;
import org.junit.jupiter.api.Test;

class LateralityTest {
  private static Laterality of(Map<String, String> descriptions) {
    Laterality laterality = new Laterality();
    descriptions.forEach(laterality::add);
    laterality.complete();
    return laterality;
  }

  @Test
  void twoDescriptionsThatDifferInTheSideAreRightAndLeft() {
    Laterality knees =
        of(
            Map.of(
                "M170", "Bilateral arthritis of knee",
                "M1710", "Unilateral arthritis, unspecified knee",
                "M1711", "Unilateral arthritis, right knee",
                "M1712", "Unilateral arthritis, left knee",
                "M179", "Arthritis of knee, unspecified"));

    assertThat(knees.side("M1711")).isEqualTo(Side.RIGHT);
    assertThat(knees.side("M1712")).isEqualTo(Side.LEFT);
    assertThat(knees.side("M170")).isEqualTo(Side.BOTH);
    assertThat(knees.side("M1710")).isEqualTo(Side.UNSPECIFIED);
    assertThat(knees.side("M179")).isEqualTo(Side.NONE);
    assertThat(knees.bothSides("M1711")).isEqualTo("M170");
    assertThat(knees.bothSides("M1712")).isEqualTo("M170");
    assertThat(knees.bothSides("M170")).isEmpty();
  }

  @Test
  void aCodeForBothSidesMayLeaveThePartOfTheBodyOut() {
    Laterality eyes =
        of(
            Map.of(
                "H401111", "Glaucoma, right eye, mild",
                "H401112", "Glaucoma, right eye, severe",
                "H401121", "Glaucoma, left eye, mild",
                "H401122", "Glaucoma, left eye, severe",
                "H401131", "Glaucoma, bilateral, mild",
                "H401132", "Glaucoma, bilateral, severe"));

    assertThat(eyes.bothSides("H401111")).isEqualTo("H401131");
    assertThat(eyes.bothSides("H401122")).isEqualTo("H401132");
  }

  @Test
  void aSideOfAnotherCategoryIsNoPart() {
    Laterality laterality =
        of(
            Map.of(
                "I6521", "Narrowing of right artery",
                "I6522", "Narrowing of left artery",
                "I7523", "Narrowing of both arteries"));

    assertThat(laterality.bothSides("I6521")).isEmpty();
    assertThat(laterality.side("I7523")).isEqualTo(Side.NONE);
  }

  @Test
  void wordsWithoutAPartnerTellNoSide() {
    Laterality laterality =
        of(
            Map.of(
                "T81500A", "Swab accidentally left in body",
                "I50810", "Right heart failure",
                "S36501A", "Injury of colon, unspecified part",
                "H53462", "Bilateral field defects, left side"));

    assertThat(laterality.side("T81500A")).isEqualTo(Side.NONE);
    assertThat(laterality.side("I50810")).isEqualTo(Side.NONE);
    assertThat(laterality.side("S36501A")).isEqualTo(Side.NONE);
    assertThat(laterality.side("H53462")).isEqualTo(Side.NONE);
  }
}
