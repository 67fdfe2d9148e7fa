package org.cleanclaim.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.rulebook.language.Expression.Binary;
import org.cleanclaim.rulebook.language.Expression.Call;
import org.cleanclaim.rulebook.language.Expression.Choice;
import org.cleanclaim.rulebook.language.Expression.Literal;
import org.cleanclaim.rulebook.language.Expression.Member;
import org.cleanclaim.rulebook.language.Expression.Name;
import org.cleanclaim.rulebook.language.Expression.OneOf;
import org.cleanclaim.rulebook.language.Expression.Unary;
import org.cleanclaim.rulebook.source.Token;

/**
 * Parses the expressions of conditions and reports. Creating objects, assigning, casting, lambdas,
 * indexes, projections and inline collections are not in the language.
 */
final class ExpressionParser {
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");
  private static final Set<String> WORD_OPERATORS =
      Set.of("contains", "memberOf", "matches", "soundslike", "excludes");

  private static final Set<String> OTHER_ENDS = Set.of("&&", "||", "in", "not", "str");

  private final TokenReader tokens;
  private final boolean inReport;

  /**
   * @param inReport whether it is Java, as in a then-block, and not a condition
   */
  ExpressionParser(TokenReader tokens, boolean inReport) {
    this.tokens = tokens;
    this.inReport = inReport;
  }

  /** Whether a word or sign stands after a value and is no part of it. */
  static boolean endsValue(String wordOrSign) {
    return COMPARISONS.contains(wordOrSign)
        || WORD_OPERATORS.contains(wordOrSign)
        || OTHER_ENDS.contains(wordOrSign);
  }

  /** Reads an expression and sees to it that nothing follows. */
  Expression parseAll() throws NotUnderstoodException {
    Expression whole = parse();
    if (!tokens.atEnd()) {
      throw tokens.notUnderstood();
    }
    refuseWordsInside(whole);
    return whole;
  }

  /** Reads one expression. */
  Expression parse() throws NotUnderstoodException {
    Expression condition = or();
    if (!inReport || !tokens.accept("?")) {
      return condition;
    }
    Expression yes = parse();
    tokens.expect(":");
    return new Choice(condition, yes, parse(), condition.start());
  }

  /**
   * The operators that are words stand between && and || only. Elsewhere the engine takes some of
   * them for something else: {@code (name in lines)} inside of a call runs through the lines.
   */
  private static void refuseWordsInside(Expression expression) throws NotUnderstoodException {
    boolean joins =
        expression instanceof Binary binary
            && (binary.operator().equals("&&") || binary.operator().equals("||"));
    boolean negates = expression instanceof Unary unary && unary.operator().equals("!");
    for (Expression part : expression.parts()) {
      if (joins || negates) {
        refuseWordsInside(part);
      } else if (part.all().anyMatch(ExpressionParser::isWord)) {
        throw new NotUnderstoodException(
            part.start(), "in, contains, matches and the like stand alone, between && or ||");
      }
    }
  }

  private static boolean isWord(Expression expression) {
    return expression instanceof OneOf
        || (expression instanceof Binary binary && Character.isLetter(binary.operator().charAt(0)));
  }

  private Expression or() throws NotUnderstoodException {
    Expression left = and();
    while (tokens.at("||")) {
      int operator = tokens.next().start();
      left = new Binary("||", left, half(left), left.start(), operator);
    }
    return left;
  }

  /** What follows || may leave out its left side: {@code units < 1 || > 9}. */
  private Expression half(Expression before) throws NotUnderstoodException {
    return tokens.atAny(COMPARISONS) ? comparison(leftmost(before)) : and();
  }

  private Expression and() throws NotUnderstoodException {
    Expression left = comparison();
    while (tokens.at("&&")) {
      int operator = tokens.next().start();
      Expression right = tokens.atAny(COMPARISONS) ? comparison(leftmost(left)) : comparison();
      left = new Binary("&&", left, right, left.start(), operator);
    }
    return left;
  }

  private static Expression leftmost(Expression expression) {
    Expression found = expression;
    while (found instanceof Binary binary) {
      boolean joins = binary.operator().equals("&&") || binary.operator().equals("||");
      if (!joins) {
        return binary.left();
      }
      found = binary.right();
    }
    return found;
  }

  private Expression comparison() throws NotUnderstoodException {
    return comparison(sum());
  }

  private Expression comparison(Expression left) throws NotUnderstoodException {
    if (tokens.atAny(COMPARISONS)) {
      Token operator = tokens.next();
      return new Binary(operator.text(), left, sum(), left.start(), operator.start());
    }
    Token first = tokens.peek();
    if (inReport || first.kind() != Token.Kind.NAME) {
      return left;
    }
    boolean negated = tokens.accept("not");
    if (tokens.accept("in")) {
      return new OneOf(left, negated, options(), left.start());
    }
    String not = negated ? "not " : "";
    if (tokens.atAny(WORD_OPERATORS)) {
      String word = tokens.next().text();
      return new Binary(not + word, left, sum(), left.start(), first.start());
    }
    if (tokens.accept("str")) {
      tokens.expect("[");
      String part = tokens.name().text();
      tokens.expect("]");
      return new Binary(not + "str[" + part + "]", left, sum(), left.start(), first.start());
    }
    if (negated) {
      throw tokens.notUnderstood();
    }
    return left;
  }

  private List<Expression> options() throws NotUnderstoodException {
    tokens.expect("(");
    List<Expression> options = new ArrayList<>();
    do {
      options.add(sum());
    } while (tokens.accept(","));
    tokens.expect(")");
    return options;
  }

  private Expression sum() throws NotUnderstoodException {
    Expression left = product();
    while (tokens.atAny(Set.of("+", "-"))) {
      Token operator = tokens.next();
      left = new Binary(operator.text(), left, product(), left.start(), operator.start());
    }
    return left;
  }

  private Expression product() throws NotUnderstoodException {
    Expression left = unary();
    while (tokens.atAny(Set.of("*", "/", "%"))) {
      Token operator = tokens.next();
      left = new Binary(operator.text(), left, unary(), left.start(), operator.start());
    }
    return left;
  }

  private Expression unary() throws NotUnderstoodException {
    if (tokens.atAny(Set.of("!", "-"))) {
      Token operator = tokens.next();
      return new Unary(operator.text(), unary(), operator.start());
    }
    return members(primary());
  }

  private Expression primary() throws NotUnderstoodException {
    Token token = tokens.next();
    if (token.is("(")) {
      Expression inner = parse();
      tokens.expect(")");
      return inner;
    }
    boolean word = token.is("true") || token.is("false") || token.is("null");
    if (token.kind() == Token.Kind.TEXT || token.kind() == Token.Kind.NUMBER || word) {
      return new Literal(token);
    }
    Words.check(token);
    return tokens.at("(")
        ? new Call(Optional.empty(), token.text(), arguments(), token.start())
        : new Name(token.text(), token.start());
  }

  private Expression members(Expression of) throws NotUnderstoodException {
    Expression whole = of;
    while (tokens.accept(".")) {
      Token name = tokens.next();
      Words.check(name);
      whole =
          tokens.at("(")
              ? new Call(Optional.of(whole), name.text(), arguments(), name.start())
              : new Member(whole, name.text(), name.start());
    }
    return whole;
  }

  List<Expression> arguments() throws NotUnderstoodException {
    tokens.expect("(");
    List<Expression> arguments = new ArrayList<>();
    if (!tokens.at(")")) {
      do {
        arguments.add(parse());
      } while (tokens.accept(","));
    }
    tokens.expect(")");
    return arguments;
  }
}
