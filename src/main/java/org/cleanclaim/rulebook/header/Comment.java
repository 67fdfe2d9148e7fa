package org.cleanclaim.rulebook.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment block at the head of a rule file: why the rule exists, and what it is known not to
 * see.
 */
public record Comment(String why, String gaps) {
  private static final Pattern BLOCK = Pattern.compile("\\A\\s*/\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern PARTS =
      Pattern.compile("\\s*Why:\\s*(.*?)\\s*(?:Known gaps:\\s*(.*?)\\s*)?\\z", Pattern.DOTALL);

  /** Reads the block; both parts are empty when the file has none. */
  public static Comment of(String text) {
    Matcher block = BLOCK.matcher(text);
    if (!block.find()) {
      return new Comment("", "");
    }
    Matcher parts = PARTS.matcher(block.group(1).replaceAll("(?m)^[ \\t]*\\*[ \\t]?", ""));
    if (!parts.matches()) {
      return new Comment("", "");
    }
    return new Comment(flow(parts.group(1)), parts.group(2) == null ? "" : flow(parts.group(2)));
  }

  private static String flow(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
