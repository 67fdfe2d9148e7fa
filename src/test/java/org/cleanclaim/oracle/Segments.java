package org.cleanclaim.oracle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** An 837 cut at its delimiters, as the ISA states them. */
final class Segments {
  private static final int CHUNK = 1 << 16;
  private static final int ISA_ELEMENTS = 16;

  private final InputStream in;
  private final byte[] buffer = new byte[CHUNK];
  private String text = "";
  private int at;
  private boolean ended;
  private char element;
  private char component;
  private char terminator;

  Segments(InputStream in) {
    this.in = in;
  }

  /** The elements of the next segment, its id first; null at the end. */
  List<String> next() throws IOException {
    if (terminator == 0 && !header()) {
      return null;
    }
    while (true) {
      int end = text.indexOf(terminator, at);
      while (end < 0 && more()) {
        end = text.indexOf(terminator, at);
      }
      String segment = text.substring(at, end < 0 ? text.length() : end).strip();
      if (segment.startsWith("ISA")) {
        header();
        continue;
      }
      at = end < 0 ? text.length() : end + 1;
      if (!segment.isEmpty()) {
        return split(segment, element);
      }
      if (end < 0) {
        return null;
      }
    }
  }

  List<String> components(String value) {
    return split(value, component);
  }

  /** Finds the next ISA and takes the delimiters from it, whatever its length. */
  private boolean header() throws IOException {
    int isa = text.indexOf("ISA", at);
    while (isa < 0 && more()) {
      isa = text.indexOf("ISA", at);
    }
    if (isa < 0) {
      return false;
    }
    at = isa;
    while (text.length() - at < CHUNK / 2 && more()) {
      // The header must lie in the text as a whole.
    }
    element = text.charAt(at + 3);
    int position = at + 3;
    for (int i = 1; i < ISA_ELEMENTS; i++) {
      position = text.indexOf(element, position + 1);
    }
    component = text.charAt(position + 1);
    char behind = text.charAt(position + 2);
    terminator = behind == '\r' && text.charAt(position + 3) == '\n' ? '\n' : behind;
    at = position + 3;
    return true;
  }

  private boolean more() throws IOException {
    if (ended) {
      return false;
    }
    int read = in.read(buffer);
    ended = read < 0;
    if (!ended) {
      text = text.substring(at) + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
      at = 0;
    }
    return !ended;
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>(12);
    int from = 0;
    for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
      parts.add(text.substring(from, to));
      from = to + 1;
    }
    parts.add(text.substring(from));
    return parts;
  }
}
