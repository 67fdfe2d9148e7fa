package org.cleanclaim.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cleanclaim.claim.Received;
import org.junit.jupiter.api.Test;

/** Segments, positions and claims as an independent X12 parser sees them. */
class StaediOracleTest {
  /** A segment and its place in the file. */
  private record Seen(String id, long position) {}

  @Test
  void ourOwnFilesReadAlike() throws IOException, EDIStreamException {
    for (String name : List.of("professional.837", "institutional.837", "dental.837")) {
      byte[] bytes = Files.readAllBytes(Path.of("test-claims/formats", name));
      assertThat(ours(bytes)).as(name).isEqualTo(theirs(bytes));
      assertThat(Tokens.of(new ByteArrayInputStream(bytes)))
          .as(name)
          .isEqualTo(Tokens.byStaedi(new ByteArrayInputStream(bytes)));
    }
    String twice = X12.file(X12.PROFESSIONAL, X12.BILLING, X12.SUBSCRIBER, X12.claim("C1"));
    byte[] bytes = twice.repeat(2).getBytes(StandardCharsets.US_ASCII);
    assertThat(ours(bytes)).hasSize(50).isEqualTo(theirs(bytes));
  }

  @Test
  void publishedFilesReadAlikeAndEveryClaimIsAccountedFor() throws IOException {
    Path folder = Path.of(System.getProperty("cleanclaim.shared", "")).resolve("claims/x12");
    assumeTrue(
        Files.isDirectory(folder), "full-scale check skipped: no published claims at " + folder);
    int files = 0;
    int compared = 0;
    int claims = 0;
    for (Path file : filesIn(folder)) {
      byte[] bytes = Files.readAllBytes(file);
      List<Received> read = X12.read(bytes);
      assertThat(X12.accounted(read)).as(file.toString()).isEqualTo(countClaims(bytes));
      claims += X12.claims(read).size();
      files++;
      try {
        List<Seen> theirs = theirs(bytes);
        assertThat(ours(bytes)).as(file.toString()).isEqualTo(theirs);
        compared++;
      } catch (EDIStreamException cannotRead) {
        // The oracle gives up on a byte order mark or prose before the header; we read on.
        assertThat(bytes[0]).as(file.toString()).isNotEqualTo((byte) 'I');
      }
    }
    assertThat(files).isGreaterThanOrEqualTo(81);
    assertThat(compared).isGreaterThanOrEqualTo(files - 5);
    assertThat(claims).isGreaterThanOrEqualTo(73);
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static int countClaims(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int count = 0;
    for (String segment : text.split("[~\r\n]+", -1)) {
      count += segment.strip().startsWith("CLM*") ? 1 : 0;
    }
    return count;
  }

  private static List<Seen> ours(byte[] bytes) throws IOException {
    List<Seen> seen = new ArrayList<>();
    SegmentScanner scanner = new SegmentScanner(new ByteArrayInputStream(bytes));
    while (scanner.advance()) {
      Segment segment = scanner.segment();
      seen.add(new Seen(idAt(bytes, segment.offset()), segment.position()));
    }
    return seen;
  }

  /** The id that really stands at a byte offset of the file. */
  private static String idAt(byte[] bytes, long offset) {
    int from = (int) offset;
    int to = from;
    while (to < bytes.length && Character.isLetterOrDigit(bytes[to])) {
      to++;
    }
    return new String(bytes, from, to - from, StandardCharsets.US_ASCII);
  }

  private static List<Seen> theirs(byte[] bytes) throws EDIStreamException, IOException {
    List<Seen> seen = new ArrayList<>();
    EDIInputFactory factory = EDIInputFactory.newFactory();
    factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
    try (EDIStreamReader reader = factory.createEDIStreamReader(new ByteArrayInputStream(bytes))) {
      long before = 0;
      long last = 0;
      while (reader.hasNext()) {
        if (reader.next() == EDIStreamEvent.START_SEGMENT) {
          // Its positions begin anew with every interchange.
          long position = reader.getLocation().getSegmentPosition();
          before += position < last ? last : 0;
          last = position;
          seen.add(new Seen(reader.getText(), before + position));
        }
      }
    }
    return seen;
  }
}
