package org.cleanclaim.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.intake.UnreadableInputException;
import org.junit.jupiter.api.Test;

/** What real files contain and a strict reader would refuse. */
class RealFilesTest {
  private static final String PLAIN =
      X12.file(X12.PROFESSIONAL, X12.BILLING, X12.SUBSCRIBER, X12.claim("C1"), X12.claim("C2"));
  private static final List<Claim> EXPECTED = X12.claims(PLAIN);

  @Test
  void delimitersComeFromTheHeader() {
    assertSame(PLAIN.replace('*', '|').replace(':', '>').replace('~', '_'));
    assertSame(PLAIN.replace('*', '\u001d').replace(':', '\u001f').replace('~', '\u001c'));
    assertSame(PLAIN.replace('~', '\n'));
    assertSame(PLAIN.replace("~", "\r\n"));
    assertSame(PLAIN.replace('~', '\r'));
  }

  @Test
  void lineBreaksIndentationAndMarksChangeNothing() {
    assertSame(PLAIN.replace("~", "~\n"));
    assertSame(PLAIN.replace("~", "~\r\n"));
    assertSame(PLAIN.replace("~", "~\r\n\t   "));
    assertSame("\uFEFF" + PLAIN);
    assertSame("\r\n  " + PLAIN + "\u001a\u0000\n");
    assertSame(PLAIN.replaceAll("(.{80})", "$1\r\n"));
    assertSame("Two claims of one patient\n\n" + PLAIN);
    assertSame(PLAIN.substring(0, PLAIN.length() - 1));
  }

  @Test
  void aHeaderOfAnotherLengthIsRead() {
    assertSame(PLAIN.replaceFirst("SENDER +", "SENDER"));
    assertSame(PLAIN.replaceFirst("SENDER +", "SENDER IS LONGER THAN FIFTEEN"));
    assertSame(PLAIN.replaceFirst("ISA\\*00\\* +\\*00\\* +", "ISA*00**00*"));
    assertSame(PLAIN.replaceFirst("\\*00501\\*000000001", "*00501"));
  }

  @Test
  void severalInterchangesWithTheirOwnDelimitersAreRead() {
    String other = PLAIN.replace('*', '|').replace('~', '\'').replace(':', '<');
    List<Received> all = X12.read(PLAIN + "\n\n" + other + "some prose\n" + PLAIN);
    List<Received> glued = X12.read(PLAIN.substring(0, PLAIN.length() - 1) + "\n" + other);

    assertThat(X12.claims(all)).hasSize(6);
    assertThat(X12.claims(all).subList(2, 4)).isEqualTo(EXPECTED);
    assertThat(X12.claims(all).subList(4, 6)).isEqualTo(EXPECTED);
    assertThat(X12.claims(glued)).hasSize(4);
    assertThat(X12.envelopes(glued)).hasSize(6).allMatch(e -> e.closed());
  }

  @Test
  void professionalAndInstitutionalClaimsShareAFile() {
    String hospital =
        X12.BILLING + X12.SUBSCRIBER + "CLM*H1*10***13:A:1~HI*ABK:I10~LX*1~SV2*0300**10*UN*1~";
    List<Claim> claims =
        X12.claims(
            X12.ISA
                + X12.group(X12.PROFESSIONAL, X12.BILLING, X12.SUBSCRIBER, X12.claim("C1"))
                + X12.group(X12.INSTITUTIONAL, hospital)
                + "IEA*2*000000001~");

    assertThat(claims)
        .extracting(Claim::type)
        .containsExactly(ClaimType.PROFESSIONAL, ClaimType.INSTITUTIONAL);
  }

  @Test
  void theServiceSegmentsTellTheKindOfClaimWhateverTheGuideSays() {
    String dental = "CLM*D1*10***11:B:1~LX*1~SV3*AD:D0120*10~";
    String text = X12.file(X12.INSTITUTIONAL, X12.BILLING, X12.SUBSCRIBER, dental);

    assertThat(X12.claimOf(text).type()).isEqualTo(ClaimType.DENTAL);
    assertThat(X12.claimOf(text).placeOfService()).isEqualTo("11");
  }

  @Test
  void aGroupThatLiesAboutItsGuideIsReadByItsTransaction() {
    String text = PLAIN.replace("*X*" + X12.PROFESSIONAL, "*X*004010X096A1");

    assertThat(X12.claims(text)).isEqualTo(EXPECTED);
  }

  @Test
  void theGroupsGuideServesWhereTheTransactionHasNone() {
    String text = PLAIN.replace("ST*837*0001*" + X12.PROFESSIONAL, "ST*837*0001");

    assertThat(X12.claims(text)).isEqualTo(EXPECTED);
  }

  @Test
  void aTransactionOfAnOlderVersionIsListedOnceWithItsClaims() {
    String older =
        PLAIN.replace("*" + X12.PROFESSIONAL, "*004010X098A1").replace("*004010X098A1~BHT", "~BHT");
    List<Received> read = X12.read(older);

    assertThat(X12.claims(read)).isEmpty();
    assertThat(X12.unreadable(read)).hasSize(1);
    UnreadableClaim listed = X12.unreadable(read).get(0);
    assertThat(listed.claims()).isEqualTo(2);
    assertThat(listed.reason()).contains("004010").contains("005010");
    assertThat(X12.envelopes(read)).hasSize(3);
  }

  @Test
  void otherTransactionSetsAreSkippedWithAMessage() {
    String reply =
        X12.ISA
            + "GS*FA*S*R*20240820*0930*1*X*005010X231A1~ST*999*0001*005010X231A1~AK1*HC*1~"
            + "AK9*A*1*1*1~SE*4*0001~GE*1*1~IEA*1*000000001~";
    List<Received> read = X12.read(reply);

    assertThat(X12.unreadable(read)).hasSize(1);
    assertThat(X12.unreadable(read).get(0).claims()).isZero();
    assertThat(X12.unreadable(read).get(0).reason()).contains("999").contains("no claims");
  }

  @Test
  void predeterminationsAreReadAsClaims() {
    assertThat(X12.claims(PLAIN.replace(X12.PROFESSIONAL, "005010X291"))).hasSize(2);
  }

  @Test
  void textsAreUtf8OrElseLatin1() {
    byte[] utf8 = PLAIN.replace("ROWAN", "RÖWÄN").getBytes(StandardCharsets.UTF_8);
    byte[] latin = PLAIN.replace("ROWAN", "RÖWÄN").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(X12.claims(X12.read(utf8)).get(0).patient().lastName()).isEqualTo("RÖWÄN");
    assertThat(X12.claims(X12.read(latin)).get(0).patient().lastName()).isEqualTo("RÖWÄN");
  }

  @Test
  void whatHoldsNoInterchangeIsRefusedWithItsReason() {
    assertRefused("", "empty");
    assertRefused(PLAIN.substring(X12.ISA.length()), "(ISA) is missing");
    assertRefused("ISA*00*no header", "is damaged");
    assertRefused("claim_id,charge\n1,2\n", "no X12 interchange");
    assertRefused("x".repeat(200_000), "no X12 interchange");
  }

  private static void assertRefused(String text, String reason) {
    assertThatThrownBy(() -> X12.read(text))
        .isInstanceOf(UncheckedIOException.class)
        .cause()
        .isInstanceOf(UnreadableInputException.class)
        .hasMessageContaining(reason);
  }

  private static void assertSame(String text) {
    List<Received> read = X12.read(text);
    assertThat(X12.unreadable(read)).isEmpty();
    assertThat(X12.claims(read)).isEqualTo(EXPECTED);
    assertThat(X12.envelopes(read)).hasSize(3).allMatch(e -> e.closed());
  }
}
