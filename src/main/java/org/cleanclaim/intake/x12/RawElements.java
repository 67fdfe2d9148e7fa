package org.cleanclaim.intake.x12;

/** Looks at the elements of a segment as bytes, without making texts of them. */
final class RawElements {
  private static final int MOST_DIGITS = 9;
  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private RawElements() {}

  /**
   * Which elements are there.
   *
   * @param most the greatest length of each, 0 for one that may not be used
   * @return bits, the first element being the lowest; negative when one is longer than it may be
   */
  static long present(Segment segment, short[] most) {
    long bits = 0;
    for (int i = 0; i < segment.elements(); i++) {
      int length = segment.to(i + 1) - segment.from(i + 1);
      if (length > 0) {
        bits |= i < most.length && length <= most[i] ? 1L << i : Long.MIN_VALUE;
      }
    }
    return bits;
  }

  /**
   * Up to four letters of an element or component, packed by {@link Ascii#packLong}.
   *
   * @param component 0 for the whole element
   * @return 0 when it is absent, -1 when it is longer
   */
  static int packed(Segment segment, int element, int component) {
    if (element > segment.elements()) {
      return 0;
    }
    int first = segment.from(element, component);
    int to = segment.trimmed(first, segment.to(element, component));
    byte[] bytes = segment.bytes();
    int packed = 0;
    for (int i = first; i < to; i++) {
      packed = (packed << 8) | bytes[i];
    }
    return to - first > Integer.BYTES ? -1 : packed;
  }

  /** A whole number of up to nine digits, -1 when the element is none. */
  static int number(Segment segment, int element) {
    if (element > segment.elements()) {
      return -1;
    }
    int first = segment.from(element);
    int to = segment.trimmed(first, segment.to(element));
    byte[] bytes = segment.bytes();
    int number = to > first && to - first <= MOST_DIGITS ? 0 : -1;
    for (int i = first; i < to && number >= 0; i++) {
      number = Ascii.isDigit(bytes[i]) ? number * 10 + bytes[i] - '0' : -1;
    }
    return number;
  }

  /** A number that stands for the bytes of an element; two elements rarely share one. */
  static long fingerprint(Segment segment, int element) {
    long hash = FNV_OFFSET;
    if (element <= segment.elements()) {
      byte[] bytes = segment.bytes();
      for (int i = segment.from(element); i < segment.to(element); i++) {
        hash = (hash ^ bytes[i]) * FNV_PRIME;
      }
    }
    return hash;
  }

  /** Bytes of an element as sent, blanks among them. */
  static int length(Segment segment, int element) {
    return element > segment.elements() ? 0 : segment.to(element) - segment.from(element);
  }

  /** Whether an element holds a point. */
  static boolean hasPoint(Segment segment, int element) {
    byte[] bytes = segment.bytes();
    for (int i = segment.from(element); i < segment.to(element); i++) {
      if (bytes[i] == '.') {
        return true;
      }
    }
    return false;
  }
}
