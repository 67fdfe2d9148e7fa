package org.cleanclaim.codeset.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.CodeTarget;

/**
 * Words that limit codes to those with certain characters: {@code .44}, {@code 5th character 1},
 * {@code fifth or sixth character 1-4 or 6}, {@code final characters -23}.
 *
 * @param place as of a {@link CodeTarget}
 */
record CodeLimit(char place, List<String> only) {
  private static final String ORDINALS = "fourth|fifth|sixth|seventh|4th|5th|6th|7th";
  private static final Pattern INTENT =
      Pattern.compile("(?:fifth|5th) or (?:sixth|six|6th) characters? (.+)");
  private static final Pattern PLACE =
      Pattern.compile("(" + ORDINALS + ")(?: to (?:" + ORDINALS + "))?[ -]characters? (.+)");
  private static final Pattern END = Pattern.compile("final characters? (.+)");
  private static final Pattern SUBCATEGORY = Pattern.compile("\\..+");
  private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*|\\s+(?:or|and)\\s+|\\.\\s+");
  private static final Pattern CHARACTERS = Pattern.compile("[-.]?([0-9A-Z]{1,4})-?");
  private static final Pattern SPAN = Pattern.compile("\\.?([0-9]{1,3})-\\.?([0-9]{1,3})");
  private static final String PLACES = "4567";
  private static final char AFTER_CATEGORY = '4';

  /** Reads the words after "with"; empty when they are not understood. */
  static Optional<CodeLimit> parse(String words) {
    Matcher matcher = INTENT.matcher(words);
    if (matcher.matches()) {
      return limit(CodeTarget.INTENT, matcher.group(1));
    }
    matcher = PLACE.matcher(words);
    if (matcher.matches()) {
      return limit(place(matcher.group(1)), matcher.group(2));
    }
    matcher = END.matcher(words);
    if (matcher.matches()) {
      return limit(CodeTarget.END, matcher.group(1));
    }
    return SUBCATEGORY.matcher(words).matches() ? limit(AFTER_CATEGORY, words) : Optional.empty();
  }

  /** Applies the limit; empty where characters after a category are asked of a longer code. */
  Optional<CodeTarget> of(CodeTarget all) {
    boolean reachesIntoCode = place == AFTER_CATEGORY && all.high().length() > AFTER_CATEGORY - '1';
    return reachesIntoCode
        ? Optional.empty()
        : Optional.of(new CodeTarget(all.low(), all.high(), place, only));
  }

  private static char place(String ordinal) {
    int at = List.of("fourth", "fifth", "sixth", "seventh").indexOf(ordinal);
    return at < 0 ? ordinal.charAt(0) : PLACES.charAt(at);
  }

  private static Optional<CodeLimit> limit(char place, String list) {
    List<String> only = new ArrayList<>();
    for (String item : BETWEEN.split(list.strip(), -1)) {
      Matcher span = SPAN.matcher(item);
      Matcher characters = CHARACTERS.matcher(item);
      if (span.matches() && span.group(1).length() == span.group(2).length()) {
        int last = Integer.parseInt(span.group(2));
        for (int i = Integer.parseInt(span.group(1)); i <= last; i++) {
          only.add(("%0" + span.group(1).length() + "d").formatted(i));
        }
      } else if (characters.matches()) {
        only.add(characters.group(1));
      } else {
        return Optional.empty();
      }
    }
    return only.isEmpty() ? Optional.empty() : Optional.of(new CodeLimit(place, only));
  }
}
