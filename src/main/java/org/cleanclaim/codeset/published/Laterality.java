package org.cleanclaim.codeset.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.Side;

/**
 * The sides that the codes of one order file name, read from its long descriptions. No word alone
 * tells: a foreign body is left behind, a heart has a right half. So a code is right or left only
 * when the same description with the other side is a code too; unspecified when a description with
 * a side in place of that word is one; and both sides when its words are otherwise those of such a
 * pair in its category.
 */
final class Laterality {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9-]+");
  private static final Pattern RIGHT = Pattern.compile("\\bright\\b");
  private static final Pattern LEFT = Pattern.compile("\\bleft\\b");
  private static final Pattern BOTH = Pattern.compile("\\b(?:bilateral|both)\\b");
  private static final Pattern UNSPECIFIED = Pattern.compile("\\b(?:side )?unspecified\\b");
  private static final Set<String> NO_MATTER =
      Set.of("of", "in", "the", "and", "to", "both", "bilateral", "unilateral", "one", "side");

  private final Map<String, String> sided = new LinkedHashMap<>();
  private final Map<String, String> unspecified = new LinkedHashMap<>();
  private final Map<String, String> bothByCondition = new HashMap<>();
  private final Map<String, Side> sides = new HashMap<>();
  private final Map<String, String> bothSides = new HashMap<>();

  /** Takes a valid code; {@link #complete} when all are in. */
  void add(String code, String description) {
    String text = description.toLowerCase(Locale.ROOT);
    if (RIGHT.matcher(text).find() || LEFT.matcher(text).find()) {
      sided.put(text, code);
    } else if (BOTH.matcher(text).find()) {
      bothByCondition.putIfAbsent(condition(code, words(text)), code);
    } else if (UNSPECIFIED.matcher(text).find()) {
      unspecified.put(text, code);
    }
  }

  void complete() {
    sided.forEach(this::pair);
    unspecified.forEach(this::placeAmongSides);
  }

  Side side(String code) {
    return sides.getOrDefault(code, Side.NONE);
  }

  /** The code for both sides of what a right or left code names; {@code ""} when there is none. */
  String bothSides(String code) {
    return bothSides.getOrDefault(code, "");
  }

  private void pair(String text, String right) {
    String left = sided.get(RIGHT.matcher(text).replaceFirst("left"));
    if (left == null || left.equals(right)) {
      return;
    }
    sides.put(right, Side.RIGHT);
    sides.put(left, Side.LEFT);
    String both = both(right, words(text));
    if (!both.isEmpty()) {
      sides.put(both, Side.BOTH);
      bothSides.put(right, both);
      bothSides.put(left, both);
    }
  }

  /** A code for both sides may leave the part of the body out: "bilateral" for "right eye". */
  private String both(String code, List<String> words) {
    int side = words.indexOf("right");
    List<String> withPart = new ArrayList<>(words);
    withPart.remove(side);
    List<String> withoutPart = new ArrayList<>(withPart);
    if (side < withoutPart.size()) {
      withoutPart.remove(side);
    }
    String both = bothByCondition.get(condition(code, withPart));
    return both != null ? both : bothByCondition.getOrDefault(condition(code, withoutPart), "");
  }

  private void placeAmongSides(String text, String code) {
    Matcher word = UNSPECIFIED.matcher(text);
    while (word.find()) {
      String right = text.substring(0, word.start()) + "right" + text.substring(word.end());
      if (side(sided.getOrDefault(right, "")) == Side.RIGHT) {
        sides.put(code, Side.UNSPECIFIED);
      }
    }
  }

  private static List<String> words(String text) {
    return List.of(BETWEEN_WORDS.split(text));
  }

  /** Category and words, in the singular, without those that don't matter. */
  private static String condition(String code, List<String> words) {
    StringBuilder condition = new StringBuilder(code.substring(0, 3));
    for (String word : words) {
      String single = singular(word);
      if (!NO_MATTER.contains(single)) {
        condition.append(' ').append(single);
      }
    }
    return condition.toString();
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
