package org.cleanclaim.rulebook.lint;

import java.util.List;
import org.cleanclaim.rulebook.language.RuleBody;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;

/** One thing that is looked at in every rule by itself. */
interface LintCheck {
  /** What it finds in a rule whose text is understood. */
  List<RuleFault> lint(RuleText text, RuleBody body);
}
