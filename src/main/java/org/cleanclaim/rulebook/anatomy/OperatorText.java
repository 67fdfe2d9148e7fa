package org.cleanclaim.rulebook.anatomy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An operator in the conditions of a rule, as written.
 *
 * @param operator without white space at its ends: {@code <=}, {@code not in}
 */
public record OperatorText(Span span, String operator) {
  private static final Pattern OPERATOR =
      Pattern.compile(
          "==|!=|<=|>=|<|>|&&|\\|\\||\\b(?:not\\s+)?(?:in|contains|memberOf|matches)\\b(?=\\s*[(\"$\\w])"
              + "|!(?!=)");

  /** The operators of a stretch of text, in order; {@code !} is one of them. */
  public static List<OperatorText> in(String text, Span span) {
    List<OperatorText> operators = new ArrayList<>();
    Matcher operator = OPERATOR.matcher(text).region(span.from(), span.to());
    operator.useTransparentBounds(true);
    for (int i = span.from(); i < span.to(); ) {
      operator.region(i, span.to());
      if (operator.lookingAt() && !isMethod(text, operator)) {
        operators.add(
            new OperatorText(
                new Span(operator.start(), operator.end()),
                operator.group().replaceAll("\\s+", " ")));
        i = operator.end();
      } else {
        i = Text.skip(text, i);
      }
    }
    return operators;
  }

  /** {@code $period.contains(day)} and {@code contains(day)} are no operators. */
  private static boolean isMethod(String text, Matcher word) {
    if (!Character.isLetter(word.group().charAt(0))) {
      return false;
    }
    boolean opens = word.end() < text.length() && text.charAt(word.end()) == '(';
    char before = word.start() == 0 ? ' ' : text.charAt(word.start() - 1);
    return before == '.'
        || Character.isJavaIdentifierPart(before)
        || (opens && !word.group().endsWith("in"));
  }
}
