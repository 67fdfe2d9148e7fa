package org.cleanclaim.report;

/**
 * Keeps a spreadsheet from running a cell: text that would start a formula gets an apostrophe, by
 * which spreadsheets mark text.
 */
final class FormulaGuard {
  /** What starts a formula, also in the wide forms that East Asian versions accept. */
  private static final String STARTERS = "=+-@＝＋－＠";

  private FormulaGuard() {}

  /** The text, safe as a cell; equal to the text when that is safe already. */
  static String safe(String text) {
    return runs(text) ? "'" + text : text;
  }

  private static boolean runs(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (STARTERS.indexOf(c) >= 0) {
        return true;
      }
      if (!skipped(c)) {
        return false;
      }
      if (i == 0 && (c == '\t' || c == '\r' || c == '\n')) {
        return true;
      }
    }
    return false;
  }

  /** Blanks and characters without a shape, which a spreadsheet may drop before it looks. */
  private static boolean skipped(char c) {
    return c <= ' ' || c == '\u00a0' || c == '\u3000' || Character.getType(c) == Character.FORMAT;
  }
}
