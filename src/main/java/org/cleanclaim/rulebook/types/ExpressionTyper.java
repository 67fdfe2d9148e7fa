package org.cleanclaim.rulebook.types;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.rulebook.language.Expression;
import org.cleanclaim.rulebook.language.Expression.Binary;
import org.cleanclaim.rulebook.language.Expression.Call;
import org.cleanclaim.rulebook.language.Expression.Choice;
import org.cleanclaim.rulebook.language.Expression.Literal;
import org.cleanclaim.rulebook.language.Expression.Member;
import org.cleanclaim.rulebook.language.Expression.Name;
import org.cleanclaim.rulebook.language.Expression.OneOf;
import org.cleanclaim.rulebook.language.Expression.Unary;

/** Tells the type of an expression, or what is wrong with it. */
final class ExpressionTyper {
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

  private static final Set<String> DIVISIONS = Set.of("/", "%");

  private final Scope scope;
  private final boolean inReport;
  private final MemberTyper members;

  /**
   * @param inReport whether it stands in a then-block, which is Java: fields are read by calling
   *     them
   */
  ExpressionTyper(Scope scope, boolean inReport) {
    this.scope = scope;
    this.inReport = inReport;
    members = new MemberTyper(scope, inReport);
  }

  ValueType type(Expression expression) throws TypeFault {
    if (expression instanceof Literal literal) {
      return literal(literal);
    }
    if (expression instanceof Name name) {
      return members.name(name);
    }
    if (expression instanceof Member member) {
      return members.member(member, this);
    }
    if (expression instanceof Call call) {
      return members.call(call, this);
    }
    if (expression instanceof Unary unary) {
      return unary(unary);
    }
    if (expression instanceof OneOf oneOf) {
      return oneOf(oneOf);
    }
    return expression instanceof Choice choice ? choice(choice) : binary((Binary) expression);
  }

  private static ValueType literal(Literal literal) {
    if (literal.isText()) {
      return ValueType.TEXT;
    }
    if (!literal.isNumber()) {
      return literal.token().is("null") ? ValueType.NOTHING : ValueType.TRUTH;
    }
    String digits = literal.token().text();
    return switch (digits.charAt(digits.length() - 1)) {
      case 'L', 'l' -> ValueType.of(long.class);
      case 'B', 'b', 'I' -> ValueType.of(BigDecimal.class);
      default -> ValueType.of(digits.contains(".") ? double.class : int.class);
    };
  }

  private ValueType unary(Unary unary) throws TypeFault {
    ValueType operand = type(unary.operand());
    boolean fits = unary.operator().equals("!") ? operand.isTruth() : operand.isNumber();
    if (!fits) {
      String wanted = unary.operator().equals("!") ? "something that is true or false" : "a number";
      throw new TypeFault(
          unary.start(), unary.operator() + " needs " + wanted + ", not " + operand);
    }
    return operand;
  }

  private ValueType binary(Binary binary) throws TypeFault {
    String operator = binary.operator();
    ValueType left = type(binary.left());
    ValueType right = type(binary.right());
    if (operator.equals("&&") || operator.equals("||")) {
      truth(binary.left(), left);
      truth(binary.right(), right);
      return ValueType.TRUTH;
    }
    Optional<String> fault;
    if (COMPARISONS.contains(operator)) {
      fault = Comparison.fault(operator, binary.left(), left, binary.right(), right);
    } else if (Character.isLetter(operator.charAt(0))) {
      fault = Comparison.wordFault(operator, left, binary.right(), right);
    } else {
      return sum(binary, left, right);
    }
    if (fault.isPresent()) {
      throw new TypeFault(binary.operatorStart(), fault.get());
    }
    return ValueType.TRUTH;
  }

  private ValueType sum(Binary binary, ValueType left, ValueType right) throws TypeFault {
    if (binary.operator().equals("+") && (left.isText() || right.isText())) {
      return ValueType.TEXT;
    }
    if (!left.isNumber() || !right.isNumber()) {
      throw new TypeFault(
          binary.operatorStart(),
          binary.operator() + " needs two numbers, not " + left + " and " + right);
    }
    if (!inReport && DIVISIONS.contains(binary.operator()) && !isNumberNotZero(binary.right())) {
      throw new TypeFault(
          binary.operatorStart(),
          "divides by what may be 0, which the engine takes for infinite at first and fails on"
              + " later: multiply the other side by it");
    }
    return Assignable.fits(left, right) ? right : left;
  }

  private static boolean isNumberNotZero(Expression divisor) {
    return divisor instanceof Literal literal
        && literal.isNumber()
        && literal.token().text().chars().anyMatch(c -> c >= '1' && c <= '9');
  }

  private ValueType oneOf(OneOf oneOf) throws TypeFault {
    ValueType left = type(oneOf.left());
    for (Expression option : oneOf.options()) {
      Optional<String> fault = Comparison.fault("==", oneOf.left(), left, option, type(option));
      if (fault.isPresent()) {
        throw new TypeFault(option.start(), fault.get());
      }
    }
    return ValueType.TRUTH;
  }

  private ValueType choice(Choice choice) throws TypeFault {
    truth(choice.condition(), type(choice.condition()));
    ValueType yes = type(choice.yes());
    ValueType no = type(choice.no());
    return Assignable.fits(yes, no) ? no : yes;
  }

  /** Sees to it that something is true or false. */
  void truth(Expression expression, ValueType type) throws TypeFault {
    if (!type.isTruth()) {
      throw new TypeFault(
          expression.begin(),
          "a constraint is true or false, and this is " + type + ": compare it");
    }
  }

  Scope scope() {
    return scope;
  }
}
