package org.cleanclaim.rulebook.language;

import java.util.List;
import java.util.Set;
import org.cleanclaim.rulebook.source.RuleText;
import org.cleanclaim.rulebook.source.Token;
import org.cleanclaim.rulebook.source.Token.Kind;

/** Reads tokens one after another. */
final class TokenReader {
  private static final int MOST_TOKENS = 500;

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

  NotUnderstoodException notUnderstood() {
    return Words.notUnderstood(peek());
  }
}
