package org.cleanclaim.rulebook.language;

import java.util.Map;
import java.util.Optional;
import org.cleanclaim.rulebook.source.Token;
import org.cleanclaim.rulebook.source.Token.Kind;

/** Words and signs that the engine knows and rules do not use, and why. */
public final class Words {
  private static final String NO_CODE = "rules judge, they do not program";

  private static final Map<String, String> REFUSED =
      Map.ofEntries(
          Map.entry("new", "rules create no objects"),
          Map.entry("eval", "no eval: write a constraint of the pattern that it is about"),
          Map.entry("instanceof", "match the class by a pattern of its own"),
          Map.entry("class", "rules do not look at classes"),
          Map.entry("empty", "ask isEmpty()"),
          Map.entry("nil", "nothing in the claim model is null"),
          Map.entry("import", NO_CODE),
          Map.entry("import_static", NO_CODE),
          Map.entry("def", NO_CODE),
          Map.entry("function", NO_CODE),
          Map.entry("proto", NO_CODE),
          Map.entry("var", NO_CODE),
          Map.entry("with", NO_CODE),
          Map.entry("assert", NO_CODE),
          Map.entry("if", NO_CODE),
          Map.entry("else", NO_CODE),
          Map.entry("for", NO_CODE),
          Map.entry("foreach", NO_CODE),
          Map.entry("while", NO_CODE),
          Map.entry("until", NO_CODE),
          Map.entry("do", NO_CODE),
          Map.entry("switch", NO_CODE),
          Map.entry("return", NO_CODE),
          Map.entry("isdef", NO_CODE),
          Map.entry("untyped", NO_CODE),
          Map.entry("convertable_to", NO_CODE),
          Map.entry("is", "compare by =="),
          Map.entry("[", "ask a list by get(0), a set of values by in (\"a\", \"b\")"),
          Map.entry("{", NO_CODE),
          Map.entry("=", "values are never set; compare by =="),
          Map.entry("++", "values are never set"),
          Map.entry("--", "values are never set"),
          Map.entry("+=", "values are never set"),
          Map.entry("-=", "values are never set"),
          Map.entry("->", NO_CODE),
          Map.entry("::", NO_CODE),
          Map.entry("#", "no casts: bind the part and give it a pattern of its own"),
          Map.entry("?", "write two constraints with ||"),
          Map.entry("~=", "use matches"),
          Map.entry("=~", "use matches"),
          Map.entry("@", "no annotations outside of the header"),
          Map.entry(";", "constraints are named and separated by commas"));

  private Words() {}

  /** Why a word or sign is not used; empty when nothing is known of it. */
  public static Optional<String> reason(String wordOrSign) {
    return Optional.ofNullable(REFUSED.get(wordOrSign));
  }

  /** Whether a token may name something; else says why not. */
  static void check(Token token) throws NotUnderstoodException {
    if (token.kind() != Kind.NAME || REFUSED.containsKey(token.text())) {
      throw notUnderstood(token);
    }
  }

  static NotUnderstoodException notUnderstood(Token token) {
    if (token.text().isEmpty()) {
      return new NotUnderstoodException(token.start(), "something is missing at the end");
    }
    String why = REFUSED.getOrDefault(token.text(), "it does not belong here");
    return new NotUnderstoodException(
        token.start(), token.text() + " is not in the language of rules: " + why);
  }
}
