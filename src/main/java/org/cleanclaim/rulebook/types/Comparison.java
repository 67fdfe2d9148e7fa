package org.cleanclaim.rulebook.types;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.cleanclaim.rulebook.language.Expression;
import org.cleanclaim.rulebook.language.Expression.Literal;

/**
 * Says what is wrong with a comparison. The engine converts silently: it reads a text as a number
 * while it judges a claim, and fails then; it compares an Optional with a text, and finds them
 * different on every claim.
 */
final class Comparison {
  /** The only form of a date in quotes that the engine reads. */
  private static final DateTimeFormatter DATE =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .appendPattern("dd-MMM-uuuu")
          .toFormatter(Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  private Comparison() {}

  /** What is wrong with {@code left operator right}; empty when nothing is. */
  static Optional<String> fault(
      String operator, Expression left, ValueType one, Expression right, ValueType other) {
    if (one.raw() == LocalDate.class && isText(right)) {
      return dateFault((Literal) right);
    }
    if (other.raw() == LocalDate.class && isText(left)) {
      return dateFault((Literal) left);
    }
    if ((one.isNumber() && other.isText()) || (one.isText() && other.isNumber())) {
      return Optional.of(
          "compares a number with text, which fails or misleads on a claim: "
              + (isText(left) || isText(right) ? "remove the quotes, or" : "")
              + " quote the number if the field holds a code");
    }
    if (!comparable(one, other)) {
      return Optional.of(
          "compares " + one + " with " + other + ", which are never equal" + mend(one, other));
    }
    boolean ordered = !operator.equals("==") && !operator.equals("!=");
    if (ordered && !(isOrdered(one) && isOrdered(other))) {
      return Optional.of(operator + " needs numbers, dates or texts, not " + one);
    }
    return Optional.empty();
  }

  private static String mend(ValueType one, ValueType other) {
    boolean optional = one.raw() == Optional.class || other.raw() == Optional.class;
    return optional ? ": ask isPresent() and compare get()" : "";
  }

  private static boolean comparable(ValueType one, ValueType other) {
    boolean numbers = one.isNumber() && other.isNumber();
    boolean letters = isLetter(one) ? other.isText() : isLetter(other) && one.isText();
    return numbers
        || letters
        || one.isNothing()
        || other.isNothing()
        || Assignable.fits(one, other)
        || Assignable.fits(other, one);
  }

  /** The engine compares one character with a text of one character. */
  private static boolean isLetter(ValueType type) {
    return type.boxed() == Character.class;
  }

  private static boolean isOrdered(ValueType type) {
    return type.isNumber() || Comparable.class.isAssignableFrom(type.boxed());
  }

  private static boolean isText(Expression expression) {
    return expression instanceof Literal literal && literal.isText();
  }

  private static Optional<String> dateFault(Literal literal) {
    try {
      LocalDate.parse(literal.token().unquoted(), DATE);
      return Optional.empty();
    } catch (DateTimeException notOne) {
      return Optional.of(
          literal.token().text() + " is no date: write \"31-Dec-2024\", the form the engine reads");
    }
  }

  /** What is wrong with a word operator: contains, memberOf, matches, soundslike, str[...]. */
  static Optional<String> wordFault(
      String operator, ValueType one, Expression right, ValueType other) {
    return switch (operator.replace("not ", "")) {
      case "contains", "excludes" -> holds(one, other, operator);
      case "memberOf" -> holds(other, one, operator);
      case "matches" -> patternFault(one, right);
      case "soundslike", "str[startsWith]", "str[endsWith]" -> textFault(operator, one, other);
      case "str[length]" ->
          one.isText() && other.isNumber()
              ? Optional.empty()
              : Optional.of(operator + " needs a text and a number");
      default -> Optional.of(operator + " is not in the language of rules");
    };
  }

  private static Optional<String> textFault(String operator, ValueType one, ValueType other) {
    return one.isText() && other.isText()
        ? Optional.empty()
        : Optional.of(operator + " needs two texts, not " + one + " and " + other);
  }

  private static Optional<String> holds(ValueType whole, ValueType part, String operator) {
    if (whole.isText()) {
      return textFault(operator, whole, part);
    }
    if (!Collection.class.isAssignableFrom(whole.boxed())) {
      return Optional.of(operator + " needs a list or set, not " + whole);
    }
    ValueType element = whole.element();
    return element.raw() == Object.class || comparable(element, part)
        ? Optional.empty()
        : Optional.of("a list of " + element + " never holds " + part);
  }

  private static Optional<String> patternFault(ValueType one, Expression right) {
    if (!one.isText() || !isText(right)) {
      return Optional.of("matches needs a text and a regular expression in quotes");
    }
    try {
      java.util.regex.Pattern.compile(((Literal) right).token().unquoted());
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of("no regular expression: " + e.getDescription());
    }
  }
}
