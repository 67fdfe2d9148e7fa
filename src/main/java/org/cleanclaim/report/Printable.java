package org.cleanclaim.report;

/**
 * Text from a claim as a person may safely see it: what would steer a terminal or turn the reading
 * direction around becomes a visible mark.
 */
public final class Printable {
  private static final int MARK = 0xFFFD;

  private Printable() {}

  /** The text with such characters marked. */
  public static String text(String text) {
    return plain(text) || text.codePoints().allMatch(Printable::harmless) ? text : marked(text);
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String marked(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : harmless(c) ? c : MARK)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }

  /** False for controls (escape sequences, line breaks), direction marks, half a surrogate pair. */
  private static boolean harmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
