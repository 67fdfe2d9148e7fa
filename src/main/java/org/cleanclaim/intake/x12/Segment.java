package org.cleanclaim.intake.x12;

/**
 * One segment as it lies in the scanner's window. Valid until the scanner moves on; elements and
 * components count from 1, and what isn't there is the empty text.
 */
final class Segment {
  private static final int MOST_ELEMENTS = 99;
  private static final int MOST_COMPONENTS = 12;

  private final TextCache cache = new TextCache();
  private final int[] separators = new int[MOST_ELEMENTS + 1];
  private final int[] components = new int[MOST_COMPONENTS + 1];
  private byte[] bytes = new byte[0];
  private byte component;
  private int start;
  private int end;
  private int elements;
  private int split;
  private int splits;
  private boolean wrapped;
  private SegmentId id = SegmentId.UNKNOWN;
  private String fault = "";
  private long position;
  private long offset;

  /**
   * Cuts one segment into elements.
   *
   * @return where its terminator stands, {@code limit} when there is none
   */
  int scan(byte[] source, int from, int limit, Delimiters delimiters) {
    bytes = source;
    component = delimiters.component();
    byte element = delimiters.element();
    byte terminator = delimiters.terminator();
    int count = 0;
    int at = from;
    boolean lineBreaks = false;
    for (; at < limit; at++) {
      byte b = source[at];
      if (b == element) {
        if (count < MOST_ELEMENTS) {
          separators[count] = at;
        }
        count++;
      } else if (b == terminator) {
        break;
      } else if (b == '\n' || b == '\r') {
        lineBreaks = true;
      }
    }
    start = from;
    end = at;
    elements = Math.min(count, MOST_ELEMENTS);
    separators[elements] = at;
    split = 0;
    wrapped = lineBreaks;
    fault = count > MOST_ELEMENTS ? "segment has more than 99 elements" : "";
    return at;
  }

  /** Names the segment, once its extent is settled. */
  void identify(long segmentPosition, long byteOffset) {
    position = segmentPosition;
    offset = byteOffset;
    int to = trimmed(start, elements == 0 ? end : separators[0]);
    id = fault.isEmpty() ? idOf(start, to) : SegmentId.GARBLED;
    if (id == SegmentId.GARBLED && fault.isEmpty()) {
      fault = "segment id can't be recognised";
    }
  }

  void spoil(String reason) {
    fault = reason;
  }

  private SegmentId idOf(int from, int to) {
    int length = to - from;
    if (length < 2 || length > 3 || !Ascii.isUpper(bytes[from])) {
      return SegmentId.GARBLED;
    }
    int packed = 0;
    for (int i = from; i < to; i++) {
      if (!Ascii.isUpper(bytes[i]) && !Ascii.isDigit(bytes[i])) {
        return SegmentId.GARBLED;
      }
      packed = (packed << 8) | bytes[i];
    }
    return SegmentId.of(packed);
  }

  /** Whether line breaks stand within it, as in files wrapped at a column. */
  boolean isWrapped() {
    return wrapped;
  }

  SegmentId id() {
    return id;
  }

  /** Why it can't be read; {@code ""} when it can. */
  String fault() {
    return fault;
  }

  long position() {
    return position;
  }

  long offset() {
    return offset;
  }

  int elements() {
    return elements;
  }

  boolean has(int element) {
    return element <= elements && trimmed(from(element), to(element)) > from(element);
  }

  /** Whether an element has more components than one. */
  boolean hasComponents(int element) {
    return isSplit(element, 2);
  }

  /** Up to three letters of the first element, packed by {@link Ascii#pack}. */
  int qualifier() {
    int packed = 0;
    if (elements > 0) {
      int to = Math.min(to(1), from(1) + 3);
      for (int i = from(1); i < to && bytes[i] > ' '; i++) {
        packed = (packed << 8) | bytes[i];
      }
    }
    return packed;
  }

  String text(int element) {
    return element > elements ? "" : trimmedText(from(element), to(element), false);
  }

  /** A component; 0 means the whole element. */
  String text(int element, int number) {
    if (number == 0) {
      return text(element);
    }
    return isSplit(element, number)
        ? trimmedText(components[number - 1], components[number] - 1, false)
        : "";
  }

  /** The element in upper case. */
  String code(int element) {
    return element > elements ? "" : trimmedText(from(element), to(element), true);
  }

  /** A component in upper case. */
  String code(int element, int number) {
    return isSplit(element, number)
        ? trimmedText(components[number - 1], components[number] - 1, true)
        : "";
  }

  /** Cuts an element into components, unless that is done; false when it has no such component. */
  private boolean isSplit(int element, int number) {
    if (element > elements) {
      return false;
    }
    if (split != element) {
      split(element);
    }
    return number <= splits;
  }

  /** Keeps where each component begins, and where one behind the last would. */
  private void split(int element) {
    split = element;
    splits = 0;
    components[0] = from(element);
    int to = to(element);
    for (int i = from(element); i < to && splits + 1 < MOST_COMPONENTS; i++) {
      if (bytes[i] == component) {
        components[++splits] = i + 1;
      }
    }
    components[++splits] = to + 1;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Where a component begins; 0 means the whole element, and one that isn't there is empty. */
  int from(int element, int number) {
    if (number == 0) {
      return from(element);
    }
    return isSplit(element, number) ? components[number - 1] : to(element);
  }

  int to(int element, int number) {
    return number > 0 && isSplit(element, number) ? components[number] - 1 : to(element);
  }

  int from(int element) {
    return separators[element - 1] + 1;
  }

  int to(int element) {
    return element == elements ? end : separators[element];
  }

  private String trimmedText(int from, int to, boolean upper) {
    int first = from;
    while (first < to && bytes[first] == ' ') {
      first++;
    }
    return cache.text(bytes, first, trimmed(first, to), upper);
  }

  int trimmed(int from, int to) {
    int last = to;
    while (last > from && bytes[last - 1] == ' ') {
      last--;
    }
    return last;
  }
}
