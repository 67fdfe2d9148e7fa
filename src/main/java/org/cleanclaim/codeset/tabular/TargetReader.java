package org.cleanclaim.codeset.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.CodeTarget;

/**
 * Finds the codes that a line of a note names. They stand in brackets, and only where no brackets
 * hold any, in the sentence itself.
 */
final class TargetReader {
  private static final String CODE = "[A-Z][0-9][0-9A-Z](?:\\.[0-9A-Z]{1,4})?(?![0-9A-Za-z])";
  private static final String TO = "(?:\\s-\\s?|\\.?-{1,2}|-?\\s+to\\s+)";
  private static final Pattern RANGE =
      Pattern.compile(
          "(?<![0-9A-Za-z])(%1$s)(?:%2$s(%1$s))?(?:\\.?-)?|\\bChapter (\\d+)".formatted(CODE, TO));
  private static final Pattern BRACKETS =
      Pattern.compile("\\(([^()]*)\\)(\\s+with [^()]*character[^()]*)?");
  private static final Pattern WITH = Pattern.compile("[,.\\s]*\\bwith\\b[\\s]*");
  private static final Pattern BETWEEN = Pattern.compile("(?:[\\s,;.\\-]|\\band\\b|\\bor\\b)*");
  private static final Pattern LAST_MARKS = Pattern.compile("[.,;)]+$");
  private static final Pattern OWN_CODES = Pattern.compile("(?i)for codes? .*");

  /** Why a line names nothing that could be looked up. */
  static final String NO_CODE = "names no code";

  private static final String LIMIT = "limits its codes in words that are not understood";

  private final CodeOrder order;
  private final Map<String, TabularNode> chapters;

  TargetReader(CodeOrder order, Map<String, TabularNode> chapters) {
    this.order = order;
    this.chapters = chapters;
  }

  TargetReading read(String line) {
    if (OWN_CODES.matcher(line).matches()) {
      return TargetReading.unread("is for some of its codes only");
    }
    List<TargetReading> inBrackets = new ArrayList<>();
    Matcher brackets = BRACKETS.matcher(line);
    while (brackets.find()) {
      if (RANGE.matcher(brackets.group(1)).find()) {
        String tail = brackets.group(2) == null ? "" : brackets.group(2);
        inBrackets.add(list(brackets.group(1) + tail, true));
      }
    }
    return inBrackets.isEmpty() ? sentence(line) : joined(inBrackets);
  }

  private TargetReading sentence(String line) {
    Matcher code = RANGE.matcher(line);
    while (code.find()) {
      if (code.group(1) != null) {
        return list(line.substring(code.start()), false);
      }
    }
    return TargetReading.unread(NO_CODE);
  }

  private static TargetReading joined(List<TargetReading> readings) {
    List<CodeTarget> targets = new ArrayList<>();
    for (TargetReading reading : readings) {
      if (!reading.isRead()) {
        return reading;
      }
      targets.addAll(reading.targets());
    }
    return TargetReading.of(targets);
  }

  /** Codes, and perhaps what limits them; nothing else where the list is strict. */
  private TargetReading list(String text, boolean strict) {
    List<CodeTarget> targets = new ArrayList<>();
    Matcher range = RANGE.matcher(text);
    int end = 0;
    while (range.find() && (!strict || isBetween(text.substring(end, range.start())))) {
      Optional<List<CodeTarget>> found = targets(range);
      if (found.isEmpty()) {
        return TargetReading.unread("names a code that the list does not have");
      }
      targets.addAll(found.get());
      end = range.end();
    }
    String rest = text.substring(end);
    Matcher with = WITH.matcher(rest);
    if (with.lookingAt()) {
      return limited(targets, rest.substring(with.end()));
    }
    return strict && !isBetween(rest) ? TargetReading.unread(LIMIT) : TargetReading.of(targets);
  }

  private static boolean isBetween(String text) {
    return BETWEEN.matcher(text).matches();
  }

  private static TargetReading limited(List<CodeTarget> targets, String words) {
    Optional<CodeLimit> limit = CodeLimit.parse(LAST_MARKS.matcher(words.strip()).replaceAll(""));
    List<CodeTarget> limited = new ArrayList<>();
    for (CodeTarget target : targets) {
      limit.flatMap(l -> l.of(target)).ifPresent(limited::add);
    }
    return limited.size() == targets.size()
        ? TargetReading.of(limited)
        : TargetReading.unread(LIMIT);
  }

  private Optional<List<CodeTarget>> targets(Matcher range) {
    if (range.group(3) != null) {
      return Optional.ofNullable(chapters.get(range.group(3))).flatMap(order::carriers);
    }
    String first = range.group(1).replace(".", "");
    String last = range.group(2) == null ? first : range.group(2).replace(".", "");
    return order.range(first, last);
  }
}
