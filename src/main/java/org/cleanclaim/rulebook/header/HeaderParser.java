package org.cleanclaim.rulebook.header;

import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.rulebook.source.RuleText;
import org.cleanclaim.rulebook.source.Token;

/**
 * Reads the header of a rule from its tokens. The source text and not the compiled metadata is
 * read, because the engine forgets the order, the lines and all but one of the annotations of one
 * name.
 */
public final class HeaderParser {
  private HeaderParser() {}

  /**
   * One annotation.
   *
   * @param quoted whether its value is quoted text, or several joined by +, as it must be
   * @param offset of its {@code @}
   */
  public record Entry(String key, String value, boolean quoted, int offset) {}

  /** The annotations between the rule's name and {@code when}, in the order written. */
  public static List<Entry> parse(RuleText text) {
    List<Token> tokens = text.header();
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).is("@") && tokens.get(i + 1).kind() == Token.Kind.NAME) {
        entries.add(entry(tokens, i));
      }
    }
    return entries;
  }

  private static Entry entry(List<Token> tokens, int at) {
    StringBuilder value = new StringBuilder();
    int next = at + 2;
    boolean quoted = next < tokens.size() && tokens.get(next).is("(");
    do {
      next++;
      quoted &= next < tokens.size() && isQuoted(tokens.get(next));
      if (quoted) {
        value.append(tokens.get(next).unquoted());
      }
      next++;
    } while (quoted && next < tokens.size() && tokens.get(next).is("+"));
    quoted &= next < tokens.size() && tokens.get(next).is(")");
    return new Entry(
        tokens.get(at + 1).text(), quoted ? value.toString() : "", quoted, tokens.get(at).start());
  }

  private static boolean isQuoted(Token token) {
    return token.kind() == Token.Kind.TEXT && token.text().startsWith("\"");
  }
}
