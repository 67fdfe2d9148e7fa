package org.cleanclaim.rulebook.source;

import java.util.Optional;
import java.util.function.BiConsumer;

/** Characters that no rule file may hold anywhere, because a reader can't see what they do. */
final class CharacterFaults {
  private CharacterFaults() {}

  static void report(String text, int from, int through, BiConsumer<Integer, String> faults) {
    for (int i = from; i < through; i++) {
      int offset = i;
      describe(text.charAt(i)).ifPresent(fault -> faults.accept(offset, fault));
    }
  }

  /** What is wrong with a character; empty when it may stand in a comment or quoted text. */
  static Optional<String> describe(char c) {
    if (c == '\uFFFD') {
      return Optional.of("this is no UTF-8: save the file in that encoding");
    }
    boolean blank = c == '\n' || c == '\r' || c == '\t';
    if (Character.isISOControl(c) && !blank) {
      return Optional.of("control character %s: remove it".formatted(name(c)));
    }
    if (Character.getType(c) == Character.FORMAT || isLineSeparator(c)) {
      return Optional.of(
          "invisible character %s: it can make a rule read otherwise than it runs; remove it"
              .formatted(name(c)));
    }
    return Optional.empty();
  }

  private static boolean isLineSeparator(char c) {
    return Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
  }

  private static String name(char c) {
    return "U+%04X".formatted((int) c);
  }
}
