package org.cleanclaim.rulebook.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cleanclaim.rulebook.language.Condition;
import org.cleanclaim.rulebook.language.Condition.Binding;
import org.cleanclaim.rulebook.language.Condition.Constraint;
import org.cleanclaim.rulebook.language.Condition.Group;
import org.cleanclaim.rulebook.language.Condition.Kind;
import org.cleanclaim.rulebook.language.Condition.Pattern;
import org.cleanclaim.rulebook.language.Expression;
import org.cleanclaim.rulebook.language.Expression.Binary;
import org.cleanclaim.rulebook.language.Expression.Member;
import org.cleanclaim.rulebook.language.Expression.Name;
import org.cleanclaim.rulebook.language.RuleBody;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;

/**
 * Patterns that are tried with every match above them, because no {@code ==} ties them to one, or
 * one by which the engine finds nothing: to a field of a field, or within an {@code ||}. On a claim
 * of a thousand lines two such patterns make a million pairs. What a claim has one of multiplies
 * nothing; and of the rows about a code there are few, so that one of those may stand untied if it
 * is what a pattern below is found by.
 */
final class CartesianProducts implements LintCheck {
  private static final Set<String> ONE_OF_EACH_CLAIM =
      Set.of("Claim", "HistoryGap", "Patient", "Subscriber", "Payer", "Submission");

  private static final Set<String> ROWS_OF_A_CODE = Set.of("FeeScheduleEntry", "ListedCode");

  /** Types of which a claim has one in each of these roles. */
  private static final Map<String, Set<String>> ONE_IN_A_ROLE =
      Map.of("Diagnosis", Set.of("PRINCIPAL"), "Provider", Set.of("BILLING"));

  @Override
  public List<RuleFault> lint(RuleText text, RuleBody body) {
    List<RuleFault> faults = new ArrayList<>();
    lint(text, body.when(), new HashSet<>(), faults);
    return faults;
  }

  /**
   * Looks at a group.
   *
   * @param many types of the patterns above that may match several times
   */
  private static void lint(RuleText text, Group group, Set<String> many, List<RuleFault> faults) {
    for (int i = 0; i < group.parts().size(); i++) {
      if (group.parts().get(i) instanceof Group inner) {
        boolean sameLevel = inner.kind() == Kind.AND || inner.kind() == Kind.OR;
        lint(text, inner, sameLevel ? many : new HashSet<>(), faults);
      } else {
        Pattern pattern = (Pattern) group.parts().get(i);
        List<Condition> below = group.parts().subList(i + 1, group.parts().size());
        boolean untied = multiplies(pattern) && !many.isEmpty() && !isTied(pattern, below);
        if (untied) {
          faults.add(text.fault("cartesian-product", pattern.start(), message(pattern)));
        }
        if (multiplies(pattern)) {
          many.add(pattern.type());
        }
      }
    }
  }

  private static String message(Pattern pattern) {
    return "every "
        + pattern.type()
        + " is tried with every match above: join it by == to a field of one of them, or write"
        + " exists if it only has to be there";
  }

  private static boolean multiplies(Pattern pattern) {
    return !ONE_OF_EACH_CLAIM.contains(pattern.type())
        && pattern.source().isEmpty()
        && expressions(pattern).noneMatch(e -> isRole(e, pattern.type()));
  }

  private static boolean isRole(Expression expression, String type) {
    return expression instanceof Binary binary
        && binary.operator().equals("==")
        && binary.left() instanceof Name field
        && field.name().equals("role")
        && binary.right() instanceof Member role
        && ONE_IN_A_ROLE.getOrDefault(type, Set.of()).contains(role.name());
  }

  private static boolean isTied(Pattern pattern, List<Condition> below) {
    return expressions(pattern).anyMatch(CartesianProducts::joins)
        || (ROWS_OF_A_CODE.contains(pattern.type()) && isFoundBy(pattern, below));
  }

  /** Whether a pattern below is joined by {@code ==} to a value of this one. */
  private static boolean isFoundBy(Pattern row, List<Condition> below) {
    Set<String> names = Names.bindings(row).map(Binding::name).collect(Collectors.toSet());
    return below.stream()
        .filter(Pattern.class::isInstance)
        .flatMap(pattern -> expressions((Pattern) pattern))
        .flatMap(Expression::all)
        .anyMatch(e -> isEquality(e) && Names.used(e).anyMatch(names::contains));
  }

  private static boolean isEquality(Expression expression) {
    return expression instanceof Binary binary && binary.operator().equals("==");
  }

  private static Stream<Expression> expressions(Pattern pattern) {
    return pattern.constraints().stream().map(Constraint::expression);
  }

  /**
   * Whether the engine finds facts by a constraint instead of trying them: one {@code ==} of a
   * value of their own and one of another's. It tries what an {@code ||} joins.
   */
  private static boolean joins(Expression expression) {
    return expression instanceof Binary binary
        && isEquality(binary)
        && ((!Names.usesBinding(binary.left()) && isValueAbove(binary.right()))
            || (isValueAbove(binary.left()) && !Names.usesBinding(binary.right())));
  }

  /** A variable or a field of one; the engine finds nothing by a field of a field of it. */
  private static boolean isValueAbove(Expression expression) {
    Expression of = expression instanceof Member member ? member.of() : expression;
    return of instanceof Name && Names.usesBinding(of);
  }
}
