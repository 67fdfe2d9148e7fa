package org.cleanclaim.rulebook.anatomy;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two commas of a pattern: a condition, a name for a field, or both.
 *
 * @param name that the part gives to a field, {@code $code}
 * @param expression the condition or the field named
 * @param constraints how many constraints the engine makes of it; 0 when it only gives a name
 */
public record PartText(
    Span span, int line, Optional<String> name, Span expression, int constraints) {
  private static final Pattern NAMED = Pattern.compile("(\\$?\\w+)\\s*:(?!:)\\s*");
  private static final Pattern FIELD = Pattern.compile("[\\w.]+(\\(\\))?");
  private static final Pattern NOT_IN = Pattern.compile("\\snot\\s+in\\s*\\(");

  static PartText of(String text, Span span) {
    Matcher named = NAMED.matcher(text).region(span.from(), span.to());
    boolean hasName = named.lookingAt();
    Span expression = hasName ? new Span(named.end(), span.to()) : span;
    boolean onlyName = hasName && FIELD.matcher(expression.of(text)).matches();
    return new PartText(
        span,
        Text.line(text, span.from()),
        hasName ? Optional.of(named.group(1)) : Optional.empty(),
        expression,
        onlyName ? 0 : constraints(text, expression));
  }

  /** Whether it says anything of the fact. */
  public boolean isCondition() {
    return constraints > 0;
  }

  /** The engine makes one of each side of an {@code &&} and of each value of a {@code not in}. */
  private static int constraints(String text, Span expression) {
    if (Text.split(text, expression, "||").size() > 1) {
      return 1;
    }
    List<Span> sides = Text.split(text, expression, "&&");
    return sides.size() > 1
        ? sides.stream().mapToInt(side -> constraints(text, side)).sum()
        : ofOneSide(text, expression);
  }

  private static int ofOneSide(String text, Span side) {
    Matcher notIn = NOT_IN.matcher(text).region(side.from(), side.to());
    if (!notIn.find() || Text.closing(text, notIn.end() - 1) != side.to() - 1) {
      return 1;
    }
    return Text.split(text, new Span(notIn.end(), side.to() - 1), ",").size();
  }
}
