package org.cleanclaim.rulebook;

/**
 * Something wrong with a rule file.
 *
 * @param file path below the rulebook's folder
 * @param line 1-based, 0 when the fault is the file's as a whole
 * @param column 1-based, 0 when unknown
 * @param rule name of the rule, {@code ""} when it has none
 */
public record RuleFault(String file, int line, int column, String rule, String message)
    implements Comparable<RuleFault> {
  @Override
  public int compareTo(RuleFault other) {
    int byFile = file.compareTo(other.file);
    int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : message.compareTo(other.message);
  }

  /** {@code file:line: rule: message}, as editors read it. */
  @Override
  public String toString() {
    String place =
        line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    return place + ": " + (rule.isEmpty() ? "" : rule + ": ") + message;
  }
}
