package org.cleanclaim.rulebook.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Where the parts of a rule begin, as indices into the tokens of its file; -1 for a part that is
 * not there.
 *
 * @param rule of the word {@code rule}; its name is the next token
 * @param end of the word {@code end}
 */
record RuleOutline(int rule, int when, int then, int end) {
  /** The engine's parser takes twice as long for each bracket that calls nest deeper. */
  private static final int DEEPEST = 10;

  /** What the Java compiler is given may nest deeper. */
  private static final int DEEPEST_IN_REPORT = 30;

  private static final Map<String, String> CLOSERS = Map.of("(", ")", "[", "]", "{", "}");

  /** Finds the parts of the file's first rule and tells what is missing or not closed. */
  static RuleOutline of(List<Token> tokens, BiConsumer<Integer, String> faults) {
    int rule = ruleWord(tokens, 0);
    if (rule < 0) {
      faults.accept(0, "the file holds no rule: begin one with rule \"name\"");
      return new RuleOutline(-1, -1, -1, -1);
    }
    int limit = ruleWord(tokens, rule + 1);
    int until = limit < 0 ? tokens.size() : limit;
    int when = word(tokens, "when", rule + 1, until);
    int then = word(tokens, "then", Math.max(when, rule) + 1, until);
    int end = word(tokens, "end", Math.max(then, Math.max(when, rule)) + 1, until);
    int start = tokens.get(rule).start();
    if (when < 0) {
      faults.accept(start, "the rule has no when: it stands between header and conditions");
    }
    if (then < 0) {
      faults.accept(
          when < 0 ? start : tokens.get(when).start(),
          "the rule has no then: it stands between conditions and report");
    } else if (end < 0) {
      faults.accept(
          tokens.get(then).start(), "the then-block that begins here has no end: add it below");
    }
    balance(tokens.subList(rule, when < 0 ? until : when), DEEPEST, faults);
    if (when >= 0 && then >= 0) {
      balance(tokens.subList(when, then), DEEPEST, faults);
      balance(tokens.subList(then, end < 0 ? until : end), DEEPEST_IN_REPORT, faults);
    }
    return new RuleOutline(rule, when, then, end);
  }

  private static int ruleWord(List<Token> tokens, int from) {
    for (int i = from; i + 1 < tokens.size(); i++) {
      boolean named =
          tokens.get(i + 1).kind() == Token.Kind.TEXT
              || tokens.get(i + 1).kind() == Token.Kind.NAME;
      boolean begins = i == 0 || !tokens.get(i - 1).is(".");
      if (tokens.get(i).is("rule") && named && begins) {
        return i;
      }
    }
    return -1;
  }

  private static int word(List<Token> tokens, String word, int from, int until) {
    for (int i = from; i < until; i++) {
      if (tokens.get(i).is(word) && !tokens.get(i - 1).is(".")) {
        return i;
      }
    }
    return -1;
  }

  private static void balance(List<Token> tokens, int deepest, BiConsumer<Integer, String> faults) {
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : tokens) {
      if (token.kind() != Token.Kind.SIGN) {
        continue;
      }
      if (CLOSERS.containsKey(token.text())) {
        open.push(token);
        if (open.size() > deepest) {
          faults.accept(
              token.start(), "brackets nest deeper than " + deepest + " here: say it in parts");
          return;
        }
      } else if (CLOSERS.containsValue(token.text())) {
        if (open.isEmpty() || !CLOSERS.get(open.peek().text()).equals(token.text())) {
          faults.accept(
              token.start(), token.text() + " closes nothing: remove it or open it before");
          return;
        }
        open.pop();
      }
    }
    open.descendingIterator()
        .forEachRemaining(
            token ->
                faults.accept(
                    token.start(),
                    "this " + token.text() + " is never closed: add " + CLOSERS.get(token.text())));
  }
}
