package org.cleanclaim.rulebook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.cleanclaim.rulebook.source.Token.Kind;

/**
 * Cuts a rule file into tokens. It knows fewer forms than the engine does, and whatever it does not
 * know is a fault: the engine must never read a text differently from the checks.
 */
final class Lexer {
  private static final String ESCAPES = "\\\"'ntr";
  private static final List<String> LONG_SIGNS =
      List.of("&&", "||", "==", "!=", "<=", ">=", "->", "::", "++", "--", "+=", "-=", "~=", "=~");

  private final String text;
  private final BiConsumer<Integer, String> faults;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text, BiConsumer<Integer, String> faults) {
    this.text = text;
    this.faults = faults;
  }

  /**
   * The tokens of a text.
   *
   * @param faults is told the offset of each fault and what it is
   */
  static List<Token> tokens(String text, BiConsumer<Integer, String> faults) {
    Lexer lexer = new Lexer(text, faults);
    while (lexer.at < text.length()) {
      lexer.step();
    }
    return List.copyOf(lexer.tokens);
  }

  private void step() {
    char c = text.charAt(at);
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
      at++;
    } else if (text.startsWith("/*", at)) {
      blockComment();
    } else if (text.startsWith("//", at)) {
      at = lineEnd(at);
    } else if (c == '"' || c == '\'') {
      quotedText(c);
    } else if (isNameStart(c)) {
      add(Kind.NAME, run(at, Lexer::isNamePart));
    } else if (isDigit(c)) {
      number();
    } else if (c > ' ' && c < 127) {
      sign();
    } else {
      faults.accept(
          at, CharacterFaults.describe(c).orElse("only comments and quoted texts may hold " + c));
      at++;
    }
  }

  private void blockComment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      faults.accept(at, "the comment that begins here never ends: close it with */");
      at = text.length();
    } else {
      CharacterFaults.report(text, at, end, faults);
      at = end + 2;
    }
  }

  private void quotedText(char quote) {
    int start = at;
    int end = at + 1;
    while (end < text.length() && text.charAt(end) != quote && !isLineEnd(text.charAt(end))) {
      end += text.charAt(end) == '\\' ? escape(end) : 1;
    }
    if (end >= text.length() || isLineEnd(text.charAt(end))) {
      faults.accept(start, "the text that begins here is not closed on its line: add " + quote);
      at = Math.min(end, text.length());
    } else {
      CharacterFaults.report(text, start, end, faults);
      add(Kind.TEXT, end + 1);
    }
  }

  /** Checks an escape and returns how long it is. */
  private int escape(int backslash) {
    char next = backslash + 1 < text.length() ? text.charAt(backslash + 1) : '\n';
    if (ESCAPES.indexOf(next) < 0) {
      faults.accept(
          backslash, "a single \\ is no escape here: write \\\\ where a backslash is meant");
    }
    return isLineEnd(next) ? 1 : 2;
  }

  private void number() {
    int end = run(at, Lexer::isDigit);
    boolean octal = text.charAt(at) == '0' && end > at + 1;
    if (end + 1 < text.length() && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
      end = run(end + 1, Lexer::isDigit);
    }
    if (end < text.length() && "LlBbDdFfI".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    int wrong = run(end, Lexer::isNamePart);
    if (octal) {
      faults.accept(at, "a number that begins with 0 counts by eights: quote it if it is a code");
    } else if (wrong > end) {
      faults.accept(at, text.substring(at, wrong) + " is no number: quote it if it is a code");
    }
    add(Kind.NUMBER, Math.max(end, wrong));
  }

  private void sign() {
    for (String sign : LONG_SIGNS) {
      if (text.startsWith(sign, at)) {
        add(Kind.SIGN, at + sign.length());
        return;
      }
    }
    add(Kind.SIGN, at + 1);
  }

  private void add(Kind kind, int end) {
    tokens.add(new Token(kind, text.substring(at, end), at));
    at = end;
  }

  private int lineEnd(int from) {
    int end = run(from, c -> !isLineEnd(c));
    CharacterFaults.report(text, from, end, faults);
    return end;
  }

  private int run(int from, CharacterTest test) {
    int end = from;
    while (end < text.length() && test.holds(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Says whether a character is of a kind. */
  private interface CharacterTest {
    boolean holds(char c);
  }

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
