package org.cleanclaim.rulebook.lint;

import java.util.List;
import org.cleanclaim.rulebook.language.RuleBody;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;

/** A rule that does not fit a screen judges more than one thing, or judges in the wrong place. */
final class RuleLength implements LintCheck {
  private static final int LOOK_AGAIN = 60;
  private static final int STOP = 80;

  @Override
  public List<RuleFault> lint(RuleText text, RuleBody body) {
    long lines = text.file().text().lines().count();
    String message =
        lines + " lines: split the rule, or move its logic into a method of the claim model";
    if (lines > STOP) {
      return List.of(text.fault("length", 0, message));
    }
    return lines > LOOK_AGAIN ? List.of(text.hint("length", 0, message)) : List.of();
  }
}
