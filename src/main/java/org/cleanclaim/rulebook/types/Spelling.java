package org.cleanclaim.rulebook.types;

import java.util.Collection;
import java.util.Comparator;

/** Guesses what a misspelt name meant. */
final class Spelling {
  private static final int MOST_EDITS = 2;

  private Spelling() {}

  /** {@code ": did you mean units?"}, or {@code ""} when no name is near. */
  static String hint(String written, Collection<String> names) {
    return names.stream()
        .filter(n -> distance(written, n) <= Math.min(MOST_EDITS, written.length() / 2))
        .min(
            Comparator.comparingInt((String n) -> distance(written, n))
                .thenComparingInt(n -> Math.abs(n.length() - written.length()))
                .thenComparing(n -> n))
        .map(n -> ": did you mean " + n + "?")
        .orElse("");
  }

  /** Letters to insert, remove or replace, upper and lower case being alike. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        boolean same =
            Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
        row[j] = Math.min(above[j - 1] + (same ? 0 : 1), 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
