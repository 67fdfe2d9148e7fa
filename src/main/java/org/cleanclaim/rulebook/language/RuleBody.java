package org.cleanclaim.rulebook.language;

import java.util.List;
import java.util.Map;

/**
 * A rule without its header.
 *
 * @param imports full class names by simple name, with the offset of each import
 * @param report empty arguments when the then-block is no report
 */
public record RuleBody(Map<String, Import> imports, Condition.Group when, Report report) {
  /** An imported class. */
  public record Import(String className, int start) {
    public String simpleName() {
      return className.substring(className.lastIndexOf('.') + 1);
    }
  }

  /**
   * The one call of a then-block.
   *
   * @param verdict report, bypassed or notChecked
   */
  public record Report(String verdict, List<Expression> arguments, int start) {}
}
