package org.cleanclaim.rulebook.anatomy;

import java.util.ArrayList;
import java.util.List;

/** Reads a stretch of DRL text and minds its brackets, texts and comments. */
final class Text {
  private Text() {}

  /** Where the character behind the text, comment or single character at an offset stands. */
  static int skip(String text, int at) {
    char c = text.charAt(at);
    if (c == '"' || c == '\'') {
      return endOfQuoted(text, at, c);
    }
    if (text.startsWith("//", at)) {
      int end = text.indexOf('\n', at);
      return end < 0 ? text.length() : end + 1;
    }
    if (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      return end < 0 ? text.length() : end + 2;
    }
    return at + 1;
  }

  private static int endOfQuoted(String text, int at, char quote) {
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == quote) {
        return i + 1;
      }
    }
    return text.length();
  }

  /** Where the bracket that opens at an offset is closed. */
  static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i = skip(text, i)) {
      depth += depthOf(text.charAt(i));
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException("a bracket is not closed");
  }

  /** How many brackets that a stretch opens it leaves open. */
  static int depth(String text, Span span) {
    int depth = 0;
    for (int i = span.from(); i < span.to(); i = skip(text, i)) {
      depth += depthOf(text.charAt(i));
    }
    return depth;
  }

  private static int depthOf(char c) {
    return switch (c) {
      case '(', '[', '{' -> 1;
      case ')', ']', '}' -> -1;
      default -> 0;
    };
  }

  /** Splits a stretch at a separator that stands outside of brackets and texts. */
  static List<Span> split(String text, Span span, String separator) {
    List<Span> parts = new ArrayList<>();
    int depth = 0;
    int start = span.from();
    for (int i = span.from(); i < span.to(); i = skip(text, i)) {
      depth += depthOf(text.charAt(i));
      if (depth == 0 && text.startsWith(separator, i)) {
        parts.add(new Span(start, i).trimmed(text));
        start = i + separator.length();
        i = start - 1;
      }
    }
    parts.add(new Span(start, span.to()).trimmed(text));
    return parts;
  }

  /** Number of the line that an offset stands in, from 1. */
  static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
