package org.cleanclaim.rulebook.language;

import java.util.List;
import java.util.Set;
import org.cleanclaim.rulebook.source.RuleText;
import org.cleanclaim.rulebook.source.Token;
import org.cleanclaim.rulebook.source.Token.Kind;

/** Reads tokens one after another. */
final class TokenReader {
  private static final int MOST_TOKENS = 500;

  private static final Set<String> ARITHMETIC = Set.of("+", "-", "*", "/", "%");

  private final List<Token> tokens;
  private final Token last;
  private int at;

  /**
   * @param end offset after the last token, where a missing one is reported
   */
  TokenReader(List<Token> tokens, int end) {
    this.tokens = tokens;
    last = new Token(Kind.SIGN, "", end);
  }

  /** Reads what stands between two offsets, which must be tokens and blanks only. */
  static TokenReader of(RuleText text, int start, int end) throws NotUnderstoodException {
    List<Token> tokens = text.tokens(start, end);
    refuseLong(tokens);
    long inTokens = tokens.stream().mapToLong(t -> signs(t.text())).sum();
    if (inTokens != signs(text.text(start, end))) {
      throw new NotUnderstoodException(start, "no comment inside a constraint: put it above");
    }
    return new TokenReader(tokens, end);
  }

  /** What is read into a tree is walked by recursion, and so is the engine's own. */
  static void refuseLong(List<Token> tokens) throws NotUnderstoodException {
    if (tokens.size() > MOST_TOKENS) {
      throw new NotUnderstoodException(
          tokens.get(MOST_TOKENS).start(), "this goes on for too long: say it in parts");
    }
  }

  private static long signs(String text) {
    return text.chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  Token peek() {
    return at < tokens.size() ? tokens.get(at) : last;
  }

  Token next() {
    Token token = peek();
    at++;
    return token;
  }

  boolean atEnd() {
    return at >= tokens.size();
  }

  boolean at(String wordOrSign) {
    return peek().is(wordOrSign);
  }

  boolean atAny(Set<String> wordsOrSigns) {
    return peek().kind() != Kind.TEXT && wordsOrSigns.contains(peek().text());
  }

  boolean accept(String wordOrSign) {
    boolean found = at(wordOrSign);
    at += found ? 1 : 0;
    return found;
  }

  void expect(String wordOrSign) throws NotUnderstoodException {
    if (!accept(wordOrSign)) {
      throw new NotUnderstoodException(
          peek().start(),
          atEnd()
              ? wordOrSign + " is missing here"
              : "found " + peek().text() + " where " + wordOrSign + " belongs");
    }
  }

  Token name() throws NotUnderstoodException {
    if (peek().kind() != Kind.NAME) {
      throw notUnderstood();
    }
    return next();
  }

  /** A binding, {@code $line :}, if one stands here; the tokens are read then. */
  boolean atBinding() {
    return peek().kind() == Kind.NAME && at + 1 < tokens.size() && tokens.get(at + 1).is(":");
  }

  /**
   * Refuses a computed value that is given a name and has no parentheses: of {@code $all : days +
   * rest} the engine takes {@code days} and drops the rest without a word. Inside of parentheses it
   * knows no other bindings.
   */
  void refuseComputed() throws NotUnderstoodException {
    int depth = 0;
    for (Token token : tokens.subList(Math.min(at, tokens.size()), tokens.size())) {
      boolean bare = depth == 0 && token.kind() != Kind.TEXT;
      if (bare && ExpressionParser.endsValue(token.text())) {
        return;
      }
      if (bare && ARITHMETIC.contains(token.text())) {
        throw new NotUnderstoodException(
            token.start(), "a computed value that is given a name needs parentheses around it");
      }
      if (depth > 0 && peek().is("(") && token.text().startsWith("$")) {
        throw new NotUnderstoodException(
            token.start(), "a computed value is made of the fact's own fields, or by its methods");
      }
      depth += token.is("(") ? 1 : 0;
      depth -= token.is(")") ? 1 : 0;
    }
  }

  NotUnderstoodException notUnderstood() {
    return Words.notUnderstood(peek());
  }
}
