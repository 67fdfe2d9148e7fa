package org.cleanclaim.intake.x12;

import io.xlate.edi.stream.EDIInputFactory;
import io.xlate.edi.stream.EDIStreamEvent;
import io.xlate.edi.stream.EDIStreamException;
import io.xlate.edi.stream.EDIStreamReader;
import java.io.IOException;
import java.io.InputStream;

/**
 * How many claims an 837 has, and how many of its elements and components hold anything: what a
 * tokenizer finds, without claims and without checks.
 */
public record Tokens(long claims, long filled) {
  private static final int MOST_COMPONENTS = 12;

  /** As the scanner finds them, on which the reader of claims is built. */
  public static Tokens of(InputStream in) throws IOException {
    SegmentScanner scanner = new SegmentScanner(in);
    long claims = 0;
    long filled = 0;
    while (scanner.advance()) {
      claims += scanner.segment().id() == SegmentId.CLM ? 1 : 0;
      filled += filled(scanner.segment());
    }
    return new Tokens(claims, filled);
  }

  /** As StAEDI finds them, without a schema and without checks of the envelopes. */
  public static Tokens byStaedi(InputStream in) throws IOException, EDIStreamException {
    EDIInputFactory factory = EDIInputFactory.newFactory();
    factory.setProperty(EDIInputFactory.EDI_VALIDATE_CONTROL_STRUCTURE, false);
    long claims = 0;
    long filled = 0;
    try (EDIStreamReader reader = factory.createEDIStreamReader(in)) {
      while (reader.hasNext()) {
        EDIStreamEvent event = reader.next();
        if (event == EDIStreamEvent.START_SEGMENT) {
          claims += reader.getText().equals("CLM") ? 1 : 0;
        } else if (event == EDIStreamEvent.ELEMENT_DATA) {
          filled += reader.getTextLength() > 0 ? 1 : 0;
        }
      }
    }
    return new Tokens(claims, filled);
  }

  /** The interchange header has no components; its last element is their separator itself. */
  private static int filled(Segment segment) {
    int filled = 0;
    for (int element = 1; element <= segment.elements(); element++) {
      if (segment.id() == SegmentId.ISA || !segment.hasComponents(element)) {
        filled += segment.to(element) > segment.from(element) ? 1 : 0;
        continue;
      }
      for (int number = 1; number <= MOST_COMPONENTS; number++) {
        filled += segment.to(element, number) > segment.from(element, number) ? 1 : 0;
      }
    }
    return filled;
  }
}
