package org.cleanclaim.rulebook.lint;

import java.util.List;
import java.util.regex.Pattern;
import org.cleanclaim.rulebook.language.Expression;
import org.cleanclaim.rulebook.language.Expression.Binary;
import org.cleanclaim.rulebook.language.Expression.Literal;
import org.cleanclaim.rulebook.language.RuleBody;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;

/** Regular expressions that can take for ever on a text that nearly fits. */
final class RiskyExpressions implements LintCheck {
  /** A repeated group that ends in, or begins with, something repeated. */
  private static final Pattern NESTED = Pattern.compile("\\([^()]*[+*}][^()]*\\)\\s*[+*{]");

  private static final Pattern BACK_REFERENCE = Pattern.compile("\\\\[1-9]");

  @Override
  public List<RuleFault> lint(RuleText text, RuleBody body) {
    return Names.expressions(body)
        .flatMap(Expression::all)
        .filter(e -> e instanceof Binary binary && binary.operator().endsWith("matches"))
        .map(e -> ((Binary) e).right())
        .filter(e -> e instanceof Literal literal && isRisky(literal.token().unquoted()))
        .map(
            e ->
                text.fault(
                    "regular-expression",
                    e.start(),
                    "repeats what is repeated already, which can take for ever on a long text: write"
                        + " it with one repetition"))
        .toList();
  }

  private static boolean isRisky(String regex) {
    return NESTED.matcher(regex).find() || BACK_REFERENCE.matcher(regex).find();
  }
}
