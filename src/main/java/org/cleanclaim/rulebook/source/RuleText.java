package org.cleanclaim.rulebook.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rule file cut into tokens, with the place of everything in it. Faults of the text itself (a
 * comment or quote that never ends, a bracket that is not closed, a missing {@code end}, characters
 * that can't be seen) are found here; a text that has any is not parsed.
 */
public final class RuleText {
  /** Twenty times a long rule; more only makes the engine slow. */
  private static final int MOST_TOKENS = 5_000;

  private final RuleFile file;
  private final Places places;
  private final List<Token> tokens;
  private final RuleOutline outline;
  private final List<RuleFault> faults = new ArrayList<>();

  public RuleText(RuleFile file) {
    this.file = file;
    places = new Places(file.text());
    int escape = file.text().indexOf("\\u");
    if (escape >= 0) {
      add(escape, "no \\u: the Java compiler reads it as a character before it sees quotes");
    }
    tokens = Lexer.tokens(file.text(), this::add);
    if (tokens.size() > MOST_TOKENS) {
      add(tokens.get(MOST_TOKENS).start(), "too long for one rule: split it");
    }
    outline = RuleOutline.of(tokens, faults.isEmpty() ? this::add : (offset, fault) -> {});
  }

  private void add(int offset, String message) {
    faults.add(fault("syntax", offset, message));
  }

  public RuleFile file() {
    return file;
  }

  public List<RuleFault> faults() {
    return List.copyOf(faults);
  }

  /** The tokens from the rule's name to {@code when}: its header. */
  public List<Token> header() {
    return outline.rule() < 0
        ? List.of()
        : between(outline.rule() + 2, outline.when() < 0 ? tokens.size() : outline.when());
  }

  /** The tokens between {@code then} and {@code end}. */
  public List<Token> consequence() {
    return outline.then() < 0 || outline.end() < 0
        ? List.of()
        : between(outline.then() + 1, outline.end());
  }

  /** Offset of the word {@code then}, 0 when there is none. */
  public int thenOffset() {
    return outline.then() < 0 ? 0 : tokens.get(outline.then()).start();
  }

  public boolean hasRule() {
    return outline.rule() >= 0;
  }

  /** Offset of the word {@code rule}, 0 when there is none. */
  public int ruleOffset() {
    return outline.rule() < 0 ? 0 : tokens.get(outline.rule()).start();
  }

  /** The tokens that lie between two offsets, the second exclusive. */
  public List<Token> tokens(int from, int to) {
    int first = firstAt(from);
    int after = first;
    while (after < tokens.size() && tokens.get(after).end() <= to) {
      after++;
    }
    return tokens.subList(first, after);
  }

  /** The first word of a spelling at or after an offset. */
  public Optional<Token> word(String spelling, int from) {
    return tokens.subList(firstAt(from), tokens.size()).stream()
        .filter(t -> t.is(spelling))
        .findFirst();
  }

  /** Index of the first token that begins at an offset or after it. */
  private int firstAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public String text(int from, int to) {
    return file.text().substring(from, to);
  }

  public int line(int offset) {
    return places.line(offset);
  }

  /** Offset of a place as parsers tell it: 1-based line and column. */
  public int offset(int line, int column) {
    return places.offset(line, column);
  }

  /** A fault at an offset. */
  public RuleFault fault(String check, int offset, String message) {
    return at(check, offset, false, message);
  }

  /** Advice at an offset. */
  public RuleFault hint(String check, int offset, String message) {
    return at(check, offset, true, message);
  }

  /** A fault of the file as a whole. */
  public RuleFault faultOfFile(String check, String message) {
    return new RuleFault(file.path(), 0, 0, file.ruleName(), check, false, message);
  }

  private RuleFault at(String check, int offset, boolean hint, String message) {
    return new RuleFault(
        file.path(),
        places.line(offset),
        places.column(offset),
        file.ruleName(),
        check,
        hint,
        message);
  }

  private List<Token> between(int from, int to) {
    return from >= to ? List.of() : tokens.subList(from, to);
  }
}
