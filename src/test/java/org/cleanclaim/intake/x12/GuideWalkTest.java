package org.cleanclaim.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Irregularity;
import org.cleanclaim.claim.Irregularity.Kind;
import org.cleanclaim.claim.Location;
import org.junit.jupiter.api.Test;

/** Where a file departs from its guide, the reader notes it and reads on. */
class GuideWalkTest {
  private static final String GUIDE = X12.PROFESSIONAL;

  private static String file(String... body) {
    return X12.file(GUIDE, body);
  }

  private static List<Irregularity> ofClaim(String... body) {
    return X12.claimOf(file(body)).irregularities();
  }

  @Test
  void aClaimThatFollowsTheGuideHasNone() {
    Claim claim = X12.claimOf(file(WHOLE));

    assertThat(claim.irregularities()).isEmpty();
  }

  @Test
  void aMissingAddressIsOneOfEachClaimBelow() {
    String second = WHOLE.substring(WHOLE.indexOf("HL*2")).replace("HL*2", "HL*3");
    List<Claim> claims =
        X12.claims(file(WHOLE.replace("N3*1 HARBOR WAY~", "") + second.replace("*A1*", "*A2*")));

    assertThat(claims).hasSize(2);
    assertThat(claims)
        .allSatisfy(
            claim ->
                assertThat(claim.irregularities())
                    .extracting(Irregularity::kind, Irregularity::loop, Irregularity::segment)
                    .containsExactly(tuple(Kind.SEGMENT_MISSING, "2010AA", "N3")));
  }

  @Test
  void aFaultOfOneSubscriberIsNotTheNextOnes() {
    String second = WHOLE.substring(WHOLE.indexOf("HL*2")).replace("HL*2", "HL*3");
    List<Claim> claims =
        X12.claims(file(WHOLE.replace("NM1*PR*2*", "NM1*PR*1*") + second.replace("*A1*", "*A2*")));

    assertThat(claims.get(0).irregularities()).hasSize(1);
    assertThat(claims.get(1).irregularities()).isEmpty();
  }

  @Test
  void aFaultOfALineNamesTheLineAndItsPlace() {
    List<Irregularity> odd = ofClaim(WHOLE + "LX*2~SV1*HC:99213*10*XX*1***1~DTP*472*D8*20240812~");

    assertThat(odd).hasSize(1);
    assertThat(odd.get(0).line()).isEqualTo(2);
    assertThat(odd.get(0).element()).isEqualTo("SV103");
    assertThat(odd.get(0).origin().locate(Field.STRUCTURE))
        .singleElement()
        .isInstanceOfSatisfying(
            Location.InSegment.class, at -> assertThat(at.segment()).isEqualTo("SV1"));
  }

  @Test
  void whatIsMissingAtTheVeryEndIsNoted() {
    assertThat(ofClaim(WHOLE.replace("DTP*472*D8*20240812~", "")))
        .extracting(Irregularity::segment)
        .containsExactly("DTP*472");
  }

  @Test
  void levelsOutOfSequenceAreTheTransactions() {
    List<Envelope> envelopes =
        X12.envelopes(X12.read(file(WHOLE.replace("HL*2*1*22", "HL*7*5*22"))));

    assertThat(envelopes.get(0).irregularities())
        .extracting(Irregularity::kind)
        .contains(Kind.NUMBER_SEQUENCE, Kind.LEVEL_PARENT);
  }

  @Test
  void otherGuidesAreNotWalkedAlong() {
    Claim claim = X12.claimOf(X12.file(X12.DENTAL, WHOLE.replace("SV1*HC", "SV3*AD")));

    assertThat(claim.irregularities()).isEmpty();
  }

  @Test
  void nothingIsListedWithoutEnd() {
    List<Irregularity> odd =
        ofClaim(WHOLE.replace("HI*ABK:I10~", "HI*ABK:I10~" + "REF*ZZ*1~".repeat(500)));

    assertThat(odd).hasSize(50);
  }

  private static final String WHOLE =
      "HL*1**20*1~NM1*85*2*LAKESIDE*****XX*1245319599~N3*1 HARBOR WAY~N4*SPRINGFIELD*IL*627010001~"
          + "REF*EI*987654320~HL*2*1*22*0~SBR*P*18*******MB~NM1*IL*1*ROWAN*ADELE****MI*1EG4TE5MK73~"
          + "N3*12 ORCHARD LANE~N4*SPRINGFIELD*IL*627020002~DMG*D8*19520314*F~"
          + "NM1*PR*2*MEDICARE*****PI*06102~CLM*A1*10***11:B:1*Y*A*Y*Y~HI*ABK:I10~"
          + "LX*1~SV1*HC:99213*10*UN*1***1~DTP*472*D8*20240812~";
}
