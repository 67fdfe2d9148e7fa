package org.cleanclaim.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Received;
import org.cleanclaim.generate.write.WrittenFormat;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.Claims;
import org.cleanclaim.intake.csv.CsvClaimReader;
import org.cleanclaim.intake.json.JsonClaimReader;
import org.cleanclaim.intake.x12.X12ClaimReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A claim that was written in a format is read as the same claim. */
class WrittenFormatsTest {
  private static final int CLAIMS = 1_500;

  @ParameterizedTest
  @EnumSource(WrittenFormat.class)
  void whatIsWrittenIsRead(WrittenFormat format) throws IOException {
    List<PlannedClaim> made = MadeClaims.claims(CLAIMS, "usual", 3);

    List<Received> read = Claims.readAll(reader(format, MadeClaims.written(made, format)));

    List<Claim> claims = new ArrayList<>();
    for (Received received : read) {
      if (received instanceof Claim claim) {
        claims.add(claim.withFile(""));
      } else {
        assertThat(received).isInstanceOfSatisfying(Envelope.class, e -> e.countIsRight());
      }
    }
    assertThat(claims).isEqualTo(made.stream().map(PlannedClaim::claim).toList());
  }

  private static ClaimReader reader(WrittenFormat format, byte[] bytes) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    return switch (format) {
      case X12 -> new X12ClaimReader("made", in);
      case CSV -> new CsvClaimReader("made", in);
      case JSON_LINES -> new JsonClaimReader("made", in);
    };
  }
}
