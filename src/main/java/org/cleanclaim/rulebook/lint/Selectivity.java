package org.cleanclaim.rulebook.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cleanclaim.rulebook.language.Condition;
import org.cleanclaim.rulebook.language.Condition.Constraint;
import org.cleanclaim.rulebook.language.Condition.Group;
import org.cleanclaim.rulebook.language.Condition.Kind;
import org.cleanclaim.rulebook.language.Condition.Pattern;
import org.cleanclaim.rulebook.language.Expression;
import org.cleanclaim.rulebook.language.Expression.Binary;
import org.cleanclaim.rulebook.language.Expression.Call;
import org.cleanclaim.rulebook.language.Expression.Literal;
import org.cleanclaim.rulebook.language.Expression.Member;
import org.cleanclaim.rulebook.language.Expression.Name;
import org.cleanclaim.rulebook.language.Expression.Unary;
import org.cleanclaim.rulebook.language.RuleBody;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;

/**
 * Rules that are tried on every ordinary claim. A rule costs next to nothing while one of its
 * patterns has no fact; so one of them should be rare: a fact that clean claims lack, or one with a
 * constraint of its own that seldom holds.
 */
final class Selectivity implements LintCheck {
  /** Facts that every claim has. */
  private static final Set<String> COMMON =
      Set.of(
          "Claim",
          "DailyUnits",
          "Diagnosis",
          "FeeScheduleEntry",
          "Patient",
          "Payer",
          "ProcedureCode",
          "Provider",
          "ServiceLine",
          "Subscriber");

  /** What a clean claim states. */
  private static final Set<String> STATED =
      Set.of("birthDate", "charge", "date", "dateOfService", "lineCharges", "period");

  @Override
  public List<RuleFault> lint(RuleText text, RuleBody body) {
    List<Pattern> positive = positive(body.when()).toList();
    if (positive.isEmpty() || positive.stream().anyMatch(Selectivity::isRare)) {
      return List.of();
    }
    return List.of(
        text.hint(
            "unselective",
            positive.get(0).start(),
            "every pattern of this rule matches ordinary claims, so it is tried on each: add a rarer"
                + " fact or a constraint that seldom holds, if there is one"));
  }

  private static Stream<Pattern> positive(Condition condition) {
    if (condition instanceof Pattern pattern) {
      return Stream.of(pattern);
    }
    Group group = (Group) condition;
    boolean negative = group.kind() == Kind.NOT || group.kind() == Kind.FORALL;
    return negative ? Stream.empty() : group.parts().stream().flatMap(Selectivity::positive);
  }

  private static boolean isRare(Pattern pattern) {
    return !COMMON.contains(pattern.type())
        || pattern.source().isPresent()
        || pattern.constraints().stream()
            .filter(c -> !isOnlyABinding(c))
            .map(Constraint::expression)
            .anyMatch(e -> !Names.usesBinding(e) && !usual(e));
  }

  private static boolean isOnlyABinding(Constraint constraint) {
    return constraint.binding().isPresent()
        && (constraint.expression() instanceof Name || constraint.expression() instanceof Member);
  }

  /** Whether a constraint holds on ordinary claims: something is there, is not "", is not true. */
  private static boolean usual(Expression expression) {
    if (expression instanceof Call call && call.name().equals("isPresent")) {
      return call.of().filter(Selectivity::isStated).isPresent();
    }
    if (expression instanceof Unary not
        && not.operand() instanceof Call call
        && call.name().equals("isEmpty")) {
      return true;
    }
    if (expression instanceof Binary binary && binary.right() instanceof Literal literal) {
      boolean some = binary.operator().equals("!=") && literal.isText();
      return some || (binary.operator().equals("==") && literal.token().is("false"));
    }
    return false;
  }

  private static boolean isStated(Expression of) {
    return (of instanceof Name name && STATED.contains(name.name()))
        || (of instanceof Member member && STATED.contains(member.name()))
        || (of instanceof Call call && STATED.contains(call.name()));
  }
}
