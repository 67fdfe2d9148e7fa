package org.cleanclaim.intake.x12;

import java.util.Optional;

/**
 * The delimiters that an interchange header (ISA) declares by using them. The repetition separator
 * of ISA11 is left out: no element that a claim is read from repeats.
 */
record Delimiters(byte element, byte component, byte terminator) {
  private static final int ELEMENTS = 16;
  private static final int FIXED_LENGTH = 106;
  private static final int LONGEST_HEADER = 512;

  /**
   * The delimiters of the header that begins at a place, whatever its length: counted by element
   * separators, since real headers aren't always padded to 106 bytes.
   *
   * @return empty when no header begins there or its delimiters can't be told
   */
  static Optional<Delimiters> at(byte[] bytes, int from, int limit) {
    if (!Ascii.startsWith(bytes, from, limit, "ISA") || from + 4 > limit) {
      return Optional.empty();
    }
    byte element = bytes[from + 3];
    if (!isMark(element)) {
      return Optional.empty();
    }
    int end = Math.min(limit, from + LONGEST_HEADER);
    Optional<Delimiters> counted = byCount(bytes, from, end, element);
    if (counted.isPresent()
        && (counted.get().endAsFixed(bytes, from, end)
            || counted.get().leadOn(bytes, from, limit))) {
      return counted;
    }
    return byGroup(bytes, from, end, element).or(() -> counted);
  }

  /** The component separator is the one byte of the 16th element, the terminator follows it. */
  private static Optional<Delimiters> byCount(byte[] bytes, int from, int end, byte element) {
    int separators = 0;
    for (int i = from + 3; i + 2 < end; i++) {
      if (bytes[i] == element && ++separators == ELEMENTS) {
        int at = i + 2;
        while (at + 1 < end && bytes[at] == ' ') {
          at++;
        }
        boolean lineEnd = bytes[at] == '\r' && at + 1 < end && bytes[at + 1] == '\n';
        return plausible(element, bytes[i + 1], lineEnd ? (byte) '\n' : bytes[at]);
      }
    }
    return Optional.empty();
  }

  /** A header with an element too few or too many: judged by what stands before the first GS. */
  private static Optional<Delimiters> byGroup(byte[] bytes, int from, int end, byte element) {
    for (int i = from + 4; i + 2 < end; i++) {
      if (bytes[i] == 'G' && bytes[i + 1] == 'S' && bytes[i + 2] == element) {
        int last = i - 1;
        while (bytes[last] <= ' ' && last > from + 4) {
          last--;
        }
        return bytes[last - 1] == element
            ? plausible(element, bytes[last], (byte) '\n')
            : plausible(element, bytes[last - 1], bytes[last]);
      }
    }
    return Optional.empty();
  }

  private static Optional<Delimiters> plausible(byte element, byte component, byte terminator) {
    boolean distinct = element != component && element != terminator && component != terminator;
    boolean marks =
        isMark(component) && (isMark(terminator) || terminator == '\n' || terminator == '\r');
    return distinct && marks
        ? Optional.of(new Delimiters(element, component, terminator))
        : Optional.empty();
  }

  /** Control characters serve as delimiters too, but not those that lay out text. */
  private static boolean isMark(byte b) {
    boolean layout = b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == 0;
    return !layout && !Ascii.isWord(b);
  }

  /** Whether they stand where the standard fixes them, at the end of a header of 106 bytes. */
  private boolean endAsFixed(byte[] bytes, int from, int end) {
    int last = from + FIXED_LENGTH - 1;
    return last < end
        && bytes[last] == terminator
        && bytes[last - 1] == component
        && bytes[last - 2] == element;
  }

  /** Whether a segment that may follow a header follows its terminator, or nothing at all. */
  private boolean leadOn(byte[] bytes, int from, int limit) {
    int at = from;
    while (at < limit && bytes[at] != terminator) {
      at++;
    }
    do {
      at++;
    } while (at < limit && bytes[at] <= ' ' && bytes[at] >= 0);
    return at + 3 > limit
        || Ascii.startsWith(bytes, at, limit, "GS")
        || Ascii.startsWith(bytes, at, limit, "TA1")
        || Ascii.startsWith(bytes, at, limit, "IEA");
  }
}
