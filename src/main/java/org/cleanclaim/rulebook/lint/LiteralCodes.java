package org.cleanclaim.rulebook.lint;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cleanclaim.rulebook.language.Condition.Constraint;
import org.cleanclaim.rulebook.language.Expression;
import org.cleanclaim.rulebook.language.Expression.Literal;
import org.cleanclaim.rulebook.language.RuleBody;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;

/**
 * Codes that belong in a dated list. A rule may name the few codes that it is about (modifier 50,
 * place of service 24). It may not name any procedure or diagnosis code, because those come and go
 * every quarter, nor more than {@value #MOST_IN_A_CONSTRAINT} codes in one constraint, nor more
 * than {@value #MOST_IN_A_RULE} in all.
 */
final class LiteralCodes implements LintCheck {
  static final int MOST_IN_A_CONSTRAINT = 5;
  static final int MOST_IN_A_RULE = 8;

  /** What looks like a code: capitals and digits, two to ten, and not a word. */
  private static final Pattern CODE =
      Pattern.compile("(?=.*[0-9])[A-Z0-9]{2,10}|[A-Z]{2}|[A-Z][0-9A-Z]{2}\\.[0-9A-Z]{1,4}");

  private static final Pattern PROCEDURE = Pattern.compile("[0-9]{4}[0-9A-Z]|[A-Z][0-9]{4}");
  private static final Pattern DIAGNOSIS =
      Pattern.compile("[A-TV-Z][0-9][0-9A-Z](\\.?[0-9A-Z]{1,4})?");
  private static final String MEND =
      ": put it in a dated list, codesets/lists/NAME.csv, and join on ListedCode( list == \"NAME\" )";

  @Override
  public List<RuleFault> lint(RuleText text, RuleBody body) {
    List<RuleFault> faults = new ArrayList<>();
    Set<String> ofRule = new LinkedHashSet<>();
    Names.patterns(body.when())
        .flatMap(pattern -> pattern.constraints().stream())
        .forEach(constraint -> faults.addAll(lint(text, constraint, ofRule)));
    if (ofRule.size() > MOST_IN_A_RULE && faults.isEmpty()) {
      faults.add(
          text.fault(
              "literal-codes",
              text.ruleOffset(),
              "names %d codes, %s".formatted(ofRule.size(), String.join(" ", ofRule)) + MEND));
    }
    return faults;
  }

  private static List<RuleFault> lint(RuleText text, Constraint constraint, Set<String> ofRule) {
    List<RuleFault> faults = new ArrayList<>();
    Set<String> here = new LinkedHashSet<>();
    texts(constraint.expression())
        .forEach(
            literal -> {
              String code = literal.token().unquoted();
              if (PROCEDURE.matcher(code).matches() || DIAGNOSIS.matcher(code).matches()) {
                faults.add(
                    text.fault(
                        "literal-codes",
                        literal.start(),
                        code + " is a procedure or diagnosis code, which changes by date" + MEND));
              } else if (CODE.matcher(code).matches()) {
                here.add(code);
              }
            });
    ofRule.addAll(here);
    if (here.size() > MOST_IN_A_CONSTRAINT) {
      faults.add(
          text.fault(
              "literal-codes",
              constraint.start(),
              "a list of %d codes is hidden here".formatted(here.size()) + MEND));
    }
    return faults;
  }

  private static Stream<Literal> texts(Expression expression) {
    return expression
        .all()
        .filter(e -> e instanceof Literal literal && literal.isText())
        .map(e -> (Literal) e);
  }
}
