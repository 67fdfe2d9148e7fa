package org.cleanclaim.codeset;

import java.util.List;

/**
 * The diagnosis codes that a note names: those whose beginning lies between two codes, both ends
 * and all that is below them included, and of them perhaps only those with certain characters.
 *
 * @param low first code or beginning of codes, without a dot
 * @param high last one; the same as {@code low} for a single one
 * @param place where the characters of {@code only} begin, from 1; {@link #INTENT} or {@link #END}
 * @param only one of which must stand there; empty when all codes between the two are meant
 */
public record CodeTarget(String low, String high, char place, List<String> only) {
  /** The fifth or sixth character: the sixth, or the fifth where no sixth or an X stands. */
  public static final char INTENT = 'i';

  /** The last characters of the code. */
  public static final char END = 'e';

  private static final int FIFTH = 4;
  private static final int SIXTH = 5;

  public CodeTarget {
    only = List.copyOf(only);
  }

  /** All codes between two. */
  public static CodeTarget of(String low, String high) {
    return new CodeTarget(low, high, END, List.of());
  }

  /** Reads {@code E11}, {@code C00-C96}, {@code E08-E13/4=44,45}, {@code T36-T50/i=5}. */
  static CodeTarget parse(String notation) {
    int slash = notation.indexOf('/');
    String codes = slash < 0 ? notation : notation.substring(0, slash);
    int dash = codes.indexOf('-');
    String low = dash < 0 ? codes : codes.substring(0, dash);
    String high = dash < 0 ? codes : codes.substring(dash + 1);
    return slash < 0
        ? of(low, high)
        : new CodeTarget(
            low,
            high,
            notation.charAt(slash + 1),
            List.of(notation.substring(slash + 3).split(",", -1)));
  }

  /** The text that {@link #parse} reads. */
  public String notation() {
    String codes = low.equals(high) ? low : low + "-" + high;
    return only.isEmpty() ? codes : codes + "/" + place + "=" + String.join(",", only);
  }

  /** Whether a code, given without a dot, is one of those named. */
  public boolean names(String code) {
    return code.compareTo(low) >= 0 && isNotAbove(code) && (only.isEmpty() || hasOneOf(code));
  }

  private boolean isNotAbove(String code) {
    int length = Math.min(code.length(), high.length());
    for (int i = 0; i < length; i++) {
      int difference = code.charAt(i) - high.charAt(i);
      if (difference != 0) {
        return difference < 0;
      }
    }
    return true;
  }

  private boolean hasOneOf(String code) {
    for (String text : only) {
      if (place == END ? code.endsWith(text) : code.startsWith(text, index(code))) {
        return true;
      }
    }
    return false;
  }

  private int index(String code) {
    if (place != INTENT) {
      return place - '1';
    }
    return code.length() > SIXTH && code.charAt(SIXTH) != 'X' ? SIXTH : FIFTH;
  }
}
