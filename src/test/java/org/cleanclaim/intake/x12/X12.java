package org.cleanclaim.intake.x12;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Received;
import org.cleanclaim.claim.UnreadableClaim;

/** Writes 837 texts for tests, and reads them. */
final class X12 {
  static final String ISA =
      "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *240820*0930*^*00501"
          + "*000000001*0*T*:~";
  static final String PROFESSIONAL = "005010X222A1";
  static final String INSTITUTIONAL = "005010X223A2";
  static final String DENTAL = "005010X224A2";

  static final String BILLING =
      "HL*1**20*1~PRV*BI*PXC*207Q00000X~NM1*85*2*LAKESIDE CLINIC*****XX*1245319599~"
          + "N3*1 HARBOR WAY~N4*SPRINGFIELD*IL*62701-0001~REF*EI*987654320~";
  static final String SUBSCRIBER =
      "HL*2*1*22*0~SBR*P*18*******MB~NM1*IL*1*ROWAN*ADELE*M***MI*1EG4TE5MK73~"
          + "DMG*D8*19520314*F~NM1*PR*2*MEDICARE*****PI*99901~";
  static final String SECOND_SUBSCRIBER =
      "HL*3*1*22*0~SBR*S*18*GRP7******CI~NM1*IL*1*LINDEN*MARTIN****MI*XX42~"
          + "DMG*D8*19700102*M~NM1*PR*2*OTHER PLAN*****PI*99902~";
  static final String LINE = "LX*1~SV1*HC:99213:25*100*UN*1***1~DTP*472*D8*20240812~";

  private X12() {}

  /** One interchange with one transaction, its counts right. */
  static String file(String guide, String... body) {
    return ISA + group(guide, body) + "IEA*1*000000001~";
  }

  static String group(String guide, String... body) {
    return "GS*HC*S*R*20240820*0930*1*X*" + guide + "~" + transaction(guide, body) + "GE*1*1~";
  }

  static String transaction(String guide, String... body) {
    String content =
        "ST*837*0001*"
            + guide
            + "~BHT*0019*00*B1*20240820*0930*CH~NM1*41*2*BILLER*****46*B01~NM1*40*2*PAYER*****46*P01~"
            + String.join("", body);
    long segments = content.chars().filter(c -> c == '~').count();
    return content + "SE*" + (segments + 1) + "*0001~";
  }

  /** A professional claim of one line. */
  static String claim(String id) {
    return claim(id, "", LINE);
  }

  static String claim(String id, String claimLevel, String lines) {
    return "CLM*" + id + "*100***11:B:1*Y*A*Y*Y~" + claimLevel + "HI*ABK:M1711*ABF:I10~" + lines;
  }

  static List<Received> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static List<Received> read(byte[] bytes) {
    List<Received> all = new ArrayList<>();
    try (X12ClaimReader reader = new X12ClaimReader("t.837", new ByteArrayInputStream(bytes))) {
      for (Optional<Received> r = reader.next(); r.isPresent(); r = reader.next()) {
        all.add(r.get());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  static List<Claim> claims(List<Received> received) {
    return only(Claim.class, received);
  }

  static List<Claim> claims(String text) {
    return claims(read(text));
  }

  static Claim claimOf(String text) {
    List<Received> received = read(text);
    List<Claim> claims = claims(received);
    if (claims.size() != 1) {
      throw new AssertionError("one claim expected, got " + received);
    }
    return claims.get(0);
  }

  static List<UnreadableClaim> unreadable(List<Received> received) {
    return only(UnreadableClaim.class, received);
  }

  static List<Envelope> envelopes(List<Received> received) {
    return only(Envelope.class, received);
  }

  /** Claims read and claims listed as unreadable. */
  static int accounted(List<Received> received) {
    int listed = unreadable(received).stream().mapToInt(UnreadableClaim::claims).sum();
    return claims(received).size() + listed;
  }

  private static <T> List<T> only(Class<T> type, List<Received> received) {
    return received.stream().filter(type::isInstance).map(type::cast).toList();
  }
}
