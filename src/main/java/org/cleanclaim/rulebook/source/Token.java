package org.cleanclaim.rulebook.source;

/**
 * A word, number, quoted text or sign of a rule file. Comments and blanks are none.
 *
 * @param text as written; of a quoted text with its quotes
 * @param start offset of its first character in the file
 */
public record Token(Kind kind, String text, int start) {
  /** What a token is. */
  public enum Kind {
    NAME,
    NUMBER,
    TEXT,
    SIGN
  }

  /** Offset after its last character. */
  public int end() {
    return start + text.length();
  }

  /** Whether it is this word or sign. */
  public boolean is(String wordOrSign) {
    return (kind == Kind.NAME || kind == Kind.SIGN) && text.equals(wordOrSign);
  }

  /** What a quoted text says, its escapes resolved. */
  public String unquoted() {
    StringBuilder content = new StringBuilder(text.length());
    for (int i = 1; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      content.append(c == '\\' ? escaped(text.charAt(++i)) : c);
    }
    return content.toString();
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      default -> c;
    };
  }
}
