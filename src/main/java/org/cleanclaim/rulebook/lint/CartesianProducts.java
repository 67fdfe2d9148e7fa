package org.cleanclaim.rulebook.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cleanclaim.rulebook.language.Condition;
import org.cleanclaim.rulebook.language.Condition.Constraint;
import org.cleanclaim.rulebook.language.Condition.Group;
import org.cleanclaim.rulebook.language.Condition.Kind;
import org.cleanclaim.rulebook.language.Condition.Pattern;
import org.cleanclaim.rulebook.language.Expression;
import org.cleanclaim.rulebook.language.Expression.Binary;
import org.cleanclaim.rulebook.language.Expression.Unary;
import org.cleanclaim.rulebook.language.RuleBody;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;

/**
 * Patterns that are tried with every match above them, because no {@code ==} ties them to one. On a
 * claim of a thousand lines two such patterns make a million pairs. A claim has one Claim, Patient
 * and Subscriber: those multiply nothing.
 */
final class CartesianProducts implements LintCheck {
  private static final Set<String> ONE_OF_EACH_CLAIM =
      Set.of("Claim", "Patient", "Subscriber", "Payer", "Submission");

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
    for (Condition part : group.parts()) {
      if (part instanceof Group inner) {
        boolean sameLevel = inner.kind() == Kind.AND || inner.kind() == Kind.OR;
        Set<String> inside = sameLevel ? many : new HashSet<>();
        lint(text, inner, inside, faults);
      } else {
        lint(text, (Pattern) part, many, faults);
      }
    }
  }

  private static void lint(
      RuleText text, Pattern pattern, Set<String> many, List<RuleFault> faults) {
    boolean multiplies = !ONE_OF_EACH_CLAIM.contains(pattern.type()) && pattern.source().isEmpty();
    boolean joined =
        pattern.constraints().stream()
            .map(Constraint::expression)
            .anyMatch(CartesianProducts::joins);
    if (multiplies && !many.isEmpty() && !joined) {
      faults.add(
          text.fault(
              "cartesian-product",
              pattern.start(),
              "every "
                  + pattern.type()
                  + " is tried with every match above: join it by == to one of them, or write exists"
                  + " if it only has to be there"));
    }
    if (multiplies) {
      many.add(pattern.type());
    }
  }

  /**
   * Whether a constraint ties a fact to one above: {@code ==} of its own and of another's value.
   */
  private static boolean joins(Expression expression) {
    if (expression instanceof Unary || !(expression instanceof Binary binary)) {
      return false;
    }
    return switch (binary.operator()) {
      case "&&" -> joins(binary.left()) || joins(binary.right());
      case "||" -> joins(binary.left()) && joins(binary.right());
      case "==" -> Names.usesBinding(binary.left()) != Names.usesBinding(binary.right());
      default -> false;
    };
  }
}
