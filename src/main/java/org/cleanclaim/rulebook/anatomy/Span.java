package org.cleanclaim.rulebook.anatomy;

/**
 * A stretch of a rule's text.
 *
 * @param from offset of its first character
 * @param to offset behind its last one
 */
public record Span(int from, int to) {
  /** What stands there. */
  public String of(String text) {
    return text.substring(from, to);
  }

  /** The stretch without the white space at its ends. */
  Span trimmed(String text) {
    int first = from;
    int end = to;
    while (first < end && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (end > first && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(first, end);
  }
}
