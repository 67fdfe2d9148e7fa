package org.cleanclaim.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the header of a rule from its text. The source text and not the compiled metadata is read,
 * because the engine forgets the order, the lines and all but one of the annotations of one name.
 */
final class HeaderParser {
  private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
  private static final Pattern RULE = Pattern.compile("(?m)^\\s*rule\\s+(?:\"([^\"]*)\"|(\\S+))");
  private static final Pattern WHEN = Pattern.compile("(?m)^\\s*when\\b");
  private static final Pattern ANNOTATION = Pattern.compile("@([A-Za-z]\\w*)\\s*\\(\\s*");
  private static final Pattern VALUE =
      Pattern.compile("(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)\\s*\\)");
  private static final Pattern ONE_LITERAL = Pattern.compile(LITERAL);

  private HeaderParser() {}

  /**
   * One annotation.
   *
   * @param quoted whether its value is quoted text, as it must be
   * @param line 1-based line of its name
   */
  record Entry(String key, String value, boolean quoted, int line) {}

  /** The annotations between {@code rule} and {@code when}, in the order written. */
  static List<Entry> parse(String text) {
    Matcher rule = RULE.matcher(text);
    if (!rule.find()) {
      return List.of();
    }
    Matcher when = WHEN.matcher(text);
    int end = when.find(rule.end()) ? when.start() : text.length();
    List<Entry> entries = new ArrayList<>();
    Matcher annotation = ANNOTATION.matcher(text).region(rule.end(), end);
    while (annotation.find()) {
      Matcher value = VALUE.matcher(text).region(annotation.end(), end);
      boolean quoted = value.lookingAt();
      String content = quoted ? unquote(value.group(1)) : "";
      entries.add(
          new Entry(annotation.group(1), content, quoted, lineOf(text, annotation.start())));
      if (quoted) {
        annotation.region(value.end(), end);
      }
    }
    return entries;
  }

  private static String unquote(String literals) {
    StringBuilder content = new StringBuilder();
    Matcher literal = ONE_LITERAL.matcher(literals);
    while (literal.find()) {
      content.append(literal.group(), 1, literal.group().length() - 1);
    }
    return content.toString().replace("\\\"", "\"").replace("\\\\", "\\");
  }

  static int lineOf(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
