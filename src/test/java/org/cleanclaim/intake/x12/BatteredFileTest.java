package org.cleanclaim.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cleanclaim.claim.Received;
import org.cleanclaim.intake.UnreadableInputException;

/**
 * Whatever happens to a file, it is read to its end and every CLM segment is accounted for: the
 * segments are counted anew by splitting the text at its terminator.
 */
class BatteredFileTest {
  private static final byte[] FILE = file();
  private static final int HEADER = X12.ISA.length();

  private static byte[] file() {
    String hospital =
        X12.BILLING
            + X12.SUBSCRIBER
            + "CLM*H1*10***13:A:1~DTP*434*RD8*20240812-20240815~HI*ABK:I10:::::::Y~HI*BE:80:::3~"
            + "LX*1~SV2*0300*HC:85025*10*UN*1~";
    String other = "SBR*S*18*******CI~AMT*D*5~NM1*IL*1*X*Y****MI*Z~NM1*PR*2*OTHER*****PI*OP1~";
    String text =
        X12.ISA
            + X12.group(
                X12.PROFESSIONAL,
                X12.BILLING,
                X12.SUBSCRIBER,
                X12.claim("C1"),
                X12.claim("C2", "REF*D9*T~", other + X12.LINE),
                X12.SECOND_SUBSCRIBER,
                "HL*4*3*23*0~PAT*19~NM1*QC*1*LINDEN*TOBY~DMG*D8*20200611*M~",
                X12.claim("C3"))
            + X12.group(X12.INSTITUTIONAL, hospital)
            + "IEA*2*000000001~";
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Property(tries = 1000)
  void aFileCutAnywhereIsReadToItsEnd(@ForAll @IntRange(max = 5000) int length) {
    assertAccounted(Arrays.copyOf(FILE, Math.min(length, FILE.length)), HEADER);
  }

  @Property(tries = 2000)
  void anyByteMayBeAnother(@ForAll("places") int place, @ForAll byte value) {
    byte[] bytes = FILE.clone();
    bytes[place] = value;
    assertAccounted(bytes, place);
  }

  @Property(tries = 1500)
  void anyPieceMayBeMissing(@ForAll("places") int from, @ForAll @IntRange(max = 400) int length) {
    int to = Math.min(FILE.length, from + length);
    byte[] bytes = new byte[FILE.length - (to - from)];
    System.arraycopy(FILE, 0, bytes, 0, from);
    System.arraycopy(FILE, to, bytes, from, FILE.length - to);
    assertAccounted(bytes, from);
  }

  @Property(tries = 1500)
  void anythingMayBeInserted(@ForAll("places") int place, @ForAll("junk") byte[] junk) {
    insert(place, junk);
  }

  /** Two marks stand before the first group then, and either might be the terminator. */
  @Example
  void aMarkMayStandBehindAHeaderOfFixedLength() {
    insert(HEADER, ":\n\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static void insert(int place, byte[] junk) {
    byte[] bytes = new byte[FILE.length + junk.length];
    System.arraycopy(FILE, 0, bytes, 0, place);
    System.arraycopy(junk, 0, bytes, place, junk.length);
    System.arraycopy(FILE, place, bytes, place + junk.length, FILE.length - place);
    assertAccounted(bytes, place);
  }

  @Property(tries = 1000)
  void manySegmentsMayBeSwapped(@ForAll List<@IntRange(max = 100) Integer> places) {
    String[] segments = new String(FILE, StandardCharsets.US_ASCII).split("~", -1);
    for (int i = 0; i + 1 < places.size(); i += 2) {
      int a = 1 + places.get(i) % (segments.length - 2);
      int b = 1 + places.get(i + 1) % (segments.length - 2);
      String first = segments[a];
      segments[a] = segments[b];
      segments[b] = first;
    }
    assertAccounted(String.join("~", segments).getBytes(StandardCharsets.US_ASCII), HEADER);
  }

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, FILE.length - 1);
  }

  @Provide
  Arbitrary<byte[]> junk() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "~",
            "*",
            ":",
            "\n",
            "CLM*X*1~",
            "LX*2~",
            "HL*9*1*22*0~",
            "SBR*P~",
            "\u0000",
            "SE*1*0001~",
            "ST*837*2~",
            "GS*HC~",
            "IEA*1*1~",
            "x",
            "SV1*HC:99213~",
            "NM1*IL*1*A~",
            X12.ISA);
    return Combinators.combine(pieces, pieces, pieces)
        .as((a, b, c) -> (a + b + c).getBytes(StandardCharsets.US_ASCII));
  }

  /** Damage within the header may change the delimiters, and then nothing can be counted. */
  private static void assertAccounted(byte[] bytes, int damagedAt) {
    List<Received> read;
    try {
      read = X12.read(bytes);
    } catch (UncheckedIOException refused) {
      assertThat(refused.getCause()).isInstanceOf(UnreadableInputException.class);
      assertThat(damagedAt).isLessThanOrEqualTo(HEADER);
      return;
    }
    if (damagedAt >= HEADER) {
      assertThat(X12.accounted(read)).isEqualTo(countClaims(bytes));
    }
  }

  private static int countClaims(byte[] bytes) {
    int count = 0;
    for (String segment :
        new String(bytes, StandardCharsets.ISO_8859_1).split("~|[\r\n]+(?=ISA\\*)", -1)) {
      String text = segment.replaceAll("[\r\n]", "").replaceAll("^[\\x00-\\x20]+", "");
      if (text.matches("(?s)CLM *(\\*.*)?")) {
        count++;
      }
    }
    return count;
  }
}
