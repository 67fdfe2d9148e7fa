package org.cleanclaim.generate.catalogue;

/** A code, or all codes of one length from a first to a last one: {@code 70010-79999}. */
public record CodeRange(String low, String high) {
  public static CodeRange parse(String text) {
    int dash = text.indexOf('-');
    return dash < 0
        ? new CodeRange(text, text)
        : new CodeRange(text.substring(0, dash), text.substring(dash + 1));
  }

  public boolean isSingle() {
    return low.equals(high);
  }

  public boolean holds(String code) {
    return code.length() == low.length()
        && code.compareTo(low) >= 0
        && code.compareTo(high) <= 0
        && isDigit(code, code.length() - 1) == isDigit(low, low.length() - 1);
  }

  private static boolean isDigit(String code, int at) {
    return Character.isDigit(code.charAt(at));
  }
}
