package org.cleanclaim.rulebook.source;

import java.util.Comparator;

/**
 * Something wrong with a rule file.
 *
 * @param file path below the rulebook's folder
 * @param line 1-based, 0 when the fault is the file's as a whole
 * @param column 1-based, in characters, 0 when unknown
 * @param rule name of the rule, {@code ""} when it has none
 * @param check which check found it: {@code syntax}, {@code header}, {@code cartesian-product}
 * @param hint whether it is advice only: the rule works as it stands
 * @param message what is wrong, why it matters, how to mend it
 */
public record RuleFault(
    String file, int line, int column, String rule, String check, boolean hint, String message)
    implements Comparable<RuleFault> {
  private static final Comparator<RuleFault> ORDER =
      Comparator.comparing(RuleFault::file)
          .thenComparingInt(RuleFault::line)
          .thenComparingInt(RuleFault::column)
          .thenComparing(RuleFault::message)
          .thenComparing(RuleFault::check)
          .thenComparing(RuleFault::hint)
          .thenComparing(RuleFault::rule);

  @Override
  public int compareTo(RuleFault other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column: rule: message}, as editors read it. */
  @Override
  public String toString() {
    String place =
        line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    return place + ": " + (rule.isEmpty() ? "" : rule + ": ") + (hint ? "hint: " : "") + message;
  }
}
