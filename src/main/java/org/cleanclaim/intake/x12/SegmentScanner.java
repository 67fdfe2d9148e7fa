package org.cleanclaim.intake.x12;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.cleanclaim.intake.UnreadableInputException;

/**
 * Cuts a stream into segments, holding no more of it than a window. Takes a byte order mark or
 * prose before the first interchange, line breaks and blanks between and within segments, and new
 * delimiters at every interchange header.
 */
final class SegmentScanner {
  /** A segment of an 837 has some hundred bytes; one that long is a lost terminator. */
  static final int LONGEST_SEGMENT = 1 << 16;

  private static final int WINDOW = 1 << 18;

  private final InputStream in;
  private final byte[] window = new byte[WINDOW];
  private final Segment segment = new Segment();
  private Delimiters delimiters = new Delimiters((byte) '*', (byte) ':', (byte) '~');
  private int next;
  private int limit;
  private long windowOffset;
  private boolean exhausted;
  private long segments;

  /** Finds the first interchange. */
  SegmentScanner(InputStream in) throws IOException {
    this.in = in;
    fill();
    int end = Math.min(limit, LONGEST_SEGMENT);
    for (int at = 0; at < end; at++) {
      Optional<Delimiters> found = Delimiters.at(window, at, limit);
      if (found.isPresent() && (at == 0 || !Ascii.isWord(window[at - 1]))) {
        next = at;
        return;
      }
    }
    throw new UnreadableInputException(whyNoInterchange(end));
  }

  private String whyNoInterchange(int end) {
    if (limit == 0) {
      return "the file is empty";
    }
    int at = 0;
    while (at < end && !Ascii.isWord(window[at])) {
      at++;
    }
    if (Ascii.startsWith(window, at, limit, "ISA")) {
      return "the interchange header (ISA) is damaged: its delimiters can't be told";
    }
    if (Ascii.startsWith(window, at, limit, "GS") || Ascii.startsWith(window, at, limit, "ST")) {
      return "the interchange header (ISA) is missing: the file begins within an interchange";
    }
    return "no X12 interchange header (ISA) in the first " + LONGEST_SEGMENT + " bytes";
  }

  Segment segment() {
    return segment;
  }

  /** Moves to the next segment; false at the end of the input. */
  boolean advance() throws IOException {
    skipBlanks();
    if (next == limit) {
      return false;
    }
    if (window[next] == 'I') {
      Delimiters.at(window, next, limit).ifPresent(found -> delimiters = found);
    }
    int from = next;
    long offset = windowOffset + from;
    int bound = Math.min(limit, from + LONGEST_SEGMENT);
    int end = segment.scan(window, from, bound, delimiters);
    next = Math.min(end + 1, limit);
    boolean cut = segment.isWrapped() && unwrap(from, end);
    if (!cut && end == from + LONGEST_SEGMENT) {
      skipToTerminator(end);
      segment.spoil("segment is longer than " + LONGEST_SEGMENT + " bytes");
    }
    segment.identify(++segments, offset);
    return true;
  }

  /**
   * Takes line breaks out of a segment; true when it ends before its terminator, because a further
   * interchange begins.
   */
  private boolean unwrap(int from, int end) {
    int to = from;
    boolean cut = false;
    for (int i = from; i < end && !cut; i++) {
      byte b = window[i];
      if (b == 'I' && to > from && window[i - 1] <= ' ' && startsInterchange(i)) {
        next = i;
        cut = true;
      } else if (b != '\n' && b != '\r') {
        window[to++] = b;
      }
    }
    segment.scan(window, from, to, delimiters);
    return cut;
  }

  private boolean startsInterchange(int at) {
    return Delimiters.at(window, at, limit).isPresent();
  }

  private void skipToTerminator(int end) throws IOException {
    next = end;
    while (true) {
      while (next < limit) {
        if (window[next++] == delimiters.terminator()) {
          return;
        }
      }
      if (exhausted) {
        return;
      }
      fill();
    }
  }

  private void skipBlanks() throws IOException {
    do {
      fill();
      while (next < limit && window[next] <= ' ' && window[next] >= 0) {
        next++;
      }
    } while (next == limit && !exhausted);
    fill();
  }

  /** Sees to it that a whole segment lies in the window, as far as the input has one. */
  private void fill() throws IOException {
    if (exhausted || limit - next >= LONGEST_SEGMENT) {
      return;
    }
    System.arraycopy(window, next, window, 0, limit - next);
    windowOffset += next;
    limit -= next;
    next = 0;
    while (limit < WINDOW && !exhausted) {
      int read = in.read(window, limit, WINDOW - limit);
      exhausted = read < 0;
      limit += Math.max(read, 0);
    }
  }
}
