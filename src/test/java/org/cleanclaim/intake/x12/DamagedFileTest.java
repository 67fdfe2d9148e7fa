package org.cleanclaim.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.junit.jupiter.api.Test;

/** A damaged segment costs the claim it stands in and no other. */
class DamagedFileTest {
  private static final String FILE =
      X12.file(
          X12.PROFESSIONAL,
          X12.BILLING,
          X12.SUBSCRIBER,
          X12.claim("C1"),
          X12.claim("C2", "REF*D9*TRACE~", X12.LINE),
          X12.SECOND_SUBSCRIBER,
          X12.claim("C3"));

  @Test
  void aSegmentThatCanNotBeRecognisedCostsItsClaim() {
    List<Received> read = X12.read(FILE.replace("REF*D9*TRACE", "R%F*D9*TRACE"));

    assertLost(read, "C2");
    UnreadableClaim lost = X12.unreadable(read).get(0);
    assertThat(lost.reason()).contains("segment id");
    long position = FILE.substring(0, FILE.indexOf("REF*D9")).chars().filter(c -> c == '~').count();
    assertThat(lost.location())
        .contains(new Location.InSegment("", position + 1, "", FILE.indexOf("REF*D9")));
  }

  @Test
  void anUnknownButWellFormedSegmentIsSkipped() {
    List<Received> read = X12.read(FILE.replace("REF*D9*TRACE", "ZZZ*D9*TRACE"));

    assertThat(X12.claims(read)).hasSize(3);
    assertThat(X12.unreadable(read)).isEmpty();
  }

  @Test
  void aClaimSegmentWithoutElementsIsUnreadable() {
    List<Received> read = X12.read(FILE.replaceFirst("CLM\\*C2[^~]*~", "CLM~"));

    assertLost(read, "");
    assertThat(X12.unreadable(read).get(0).reason()).contains("(CLM) without elements");
  }

  @Test
  void aLineWithoutItsServiceSegmentCostsItsClaim() {
    String text = FILE.replace("REF*D9*TRACE~", "").replaceFirst("(CLM\\*C2.*?)SV1[^~]*~", "$1");
    List<Received> read = X12.read(text);

    assertLost(read, "C2");
    UnreadableClaim lost = X12.unreadable(read).get(0);
    assertThat(lost.reason()).contains("without SV1");
    assertThat(((Location.InSegment) lost.location().orElseThrow()).segment()).isEqualTo("LX");
  }

  @Test
  void aServiceSegmentWithoutItsLineCostsItsClaim() {
    assertLost(X12.read(FILE.replaceFirst("(CLM\\*C2.*?)LX[^~]*~", "$1")), "C2");
    String two = X12.LINE + X12.LINE.substring(X12.LINE.indexOf("SV1"));
    assertLost(X12.read(FILE.replaceFirst("(CLM\\*C2.*?)LX.*?DTP[^~]*~", "$1" + two)), "C2");
  }

  @Test
  void aLostClaimSegmentNeverMergesTwoClaims() {
    for (String instead : List.of("", "C%M*C2*100~", "CLN*C2*100~")) {
      List<Received> read = X12.read(FILE.replaceFirst("CLM\\*C2[^~]*~", instead));

      assertThat(X12.claims(read)).extracting(Claim::id).doesNotContain("C2");
      assertThat(X12.claims(read)).extracting(Claim::id).contains("C3");
      assertThat(X12.claims(read)).allMatch(c -> c.lines().size() == 1);
      assertThat(X12.unreadable(read)).isNotEmpty();
    }
  }

  @Test
  void aFirstClaimSegmentThatIsLostLeavesTheOthers() {
    List<Received> read = X12.read(FILE.replaceFirst("CLM\\*C1[^~]*~", "C?M*C1~"));

    assertThat(X12.claims(read)).extracting(Claim::id).contains("C3");
    assertThat(X12.unreadable(read)).isNotEmpty();
    assertThat(X12.accounted(read)).isEqualTo(2);
  }

  @Test
  void aLostLevelNeverGivesOnePatientsDataToAnother() {
    for (String instead : List.of("", "H?*3*1*22*0~", "HL*3*1*2?*0~")) {
      List<Received> read = X12.read(FILE.replace("HL*3*1*22*0~", instead));

      Claim last = X12.claims(read).get(X12.claims(read).size() - 1);
      assertThat(last.id()).isEqualTo("C3");
      assertThat(last.subscriber().memberId()).isEqualTo("XX42");
      assertThat(last.patient().lastName()).isEqualTo("LINDEN");
      assertThat(last.payer().id()).isEqualTo("99902");
      assertThat(X12.accounted(read)).isEqualTo(3);
    }
  }

  @Test
  void damageOfASubscriberCostsTheClaimsBelowIt() {
    List<Received> read = X12.read(FILE.replace("DMG*D8*19700102", "D\u0001G*D8*19700102"));

    assertLost(read, "C3");
  }

  @Test
  void damageOfTheBillingProviderIsListedAndCostsNoClaim() {
    List<Received> read = X12.read(FILE.replace("REF*EI*", "?EF*EI*"));

    assertThat(X12.claims(read)).hasSize(3);
    assertThat(X12.unreadable(read)).hasSize(1);
    assertThat(X12.unreadable(read).get(0).claims()).isZero();
  }

  @Test
  void aFileThatEndsWithinAClaimLosesThatClaim() {
    int cut = FILE.indexOf("DTP", FILE.indexOf("CLM*C3"));
    for (int length : List.of(cut, cut + 7, FILE.indexOf("HI*", FILE.indexOf("CLM*C3")) + 5)) {
      List<Received> read = X12.read(FILE.substring(0, length));

      assertLost(read, "C3");
      assertThat(X12.unreadable(read).get(0).reason()).contains("file ends");
      assertThat(X12.envelopes(read)).hasSize(3).noneMatch(e -> e.closed());
    }
  }

  @Test
  void aSegmentWithoutEndIsSkippedInBoundedMemory() {
    String endless = "NTE*ADD*" + "x".repeat(1_000_000);
    assertLost(X12.read(FILE.replace("REF*D9*TRACE", endless)), "C2");
    assertThat(X12.unreadable(X12.read(FILE.replace("REF*D9*TRACE", endless))).get(0).reason())
        .contains("65536 bytes");
  }

  @Test
  void aSegmentOfTooManyElementsCostsItsClaim() {
    List<Received> read = X12.read(FILE.replace("REF*D9*TRACE", "REF" + "*".repeat(200)));

    assertLost(read, "C2");
    assertThat(X12.unreadable(read).get(0).reason()).contains("99 elements");
  }

  @Test
  void aClaimOfTooManySegmentsIsUnreadable() {
    List<Received> read = X12.read(FILE.replace("REF*D9*TRACE~", "REF*D9*T~".repeat(60_000)));

    assertLost(read, "C2");
    assertThat(X12.unreadable(read).get(0).reason()).contains("50000 segments");
  }

  private static void assertLost(List<Received> read, String id) {
    assertThat(X12.claims(read)).hasSize(2).extracting(Claim::id).doesNotContain(id);
    assertThat(X12.unreadable(read)).hasSize(1);
    assertThat(X12.unreadable(read).get(0).claims()).isEqualTo(1);
    assertThat(X12.unreadable(read).get(0).claimId()).isEqualTo(id);
    assertThat(X12.unreadable(read).get(0).location()).isPresent();
  }
}
