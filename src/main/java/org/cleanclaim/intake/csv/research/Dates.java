package org.cleanclaim.intake.csv.research;

import java.util.List;
import java.util.Locale;

/** The dates of research files: {@code 18-Mar-2025}, {@code 20250318}, {@code 2025-03-18}. */
final class Dates {
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final int LENGTH = "18-Mar-2025".length();

  private Dates() {}

  /** A date as the CSV format writes it; a text that is none stays as it is, to be reported. */
  static String iso(String text) {
    if (text.length() != LENGTH || text.charAt(2) != '-' || text.charAt(6) != '-') {
      return text;
    }
    int month = MONTHS.indexOf(text.substring(3, 6).toUpperCase(Locale.ROOT)) + 1;
    return month == 0
        ? text
        : "%s-%02d-%s".formatted(text.substring(7), month, text.substring(0, 2));
  }
}
