package org.cleanclaim.codeset;

import java.util.Arrays;
import java.util.stream.Collectors;

/** All the diagnosis codes that one note names. Immutable. */
public final class CodeTargets {
  private static final int CATEGORY = 3;

  private final CodeTarget[] targets;
  private final int letters;

  private CodeTargets(CodeTarget[] targets) {
    this.targets = targets;
    int found = 0;
    for (CodeTarget target : targets) {
      for (char c = target.low().charAt(0); c <= target.high().charAt(0); c++) {
        found |= bit(c);
      }
    }
    letters = found;
  }

  /** Reads targets in their notation, parted by blanks; none from an empty text. */
  public static CodeTargets parse(String notation) {
    return new CodeTargets(
        notation.isEmpty()
            ? new CodeTarget[0]
            : Arrays.stream(notation.split(" ", -1))
                .map(CodeTarget::parse)
                .toArray(CodeTarget[]::new));
  }

  /** Whether a code, given without a dot, is named. */
  public boolean names(String code) {
    // Most codes are told apart by their first letter.
    if (code.isEmpty() || (letters & bit(code.charAt(0))) == 0) {
      return false;
    }
    for (CodeTarget target : targets) {
      if (target.names(code)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a code that begins with one of some letters is named. */
  public boolean namesAnyUnder(String beginnings) {
    for (int i = 0; i < beginnings.length(); i++) {
      if ((letters & bit(beginnings.charAt(i))) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether all codes named are of one category, the first three characters. */
  public boolean areOfOneCategory() {
    for (CodeTarget target : targets) {
      if (!target.low().startsWith(category(targets[0].low()))
          || !target.high().startsWith(category(targets[0].low()))) {
        return false;
      }
    }
    return targets.length > 0;
  }

  private static String category(String code) {
    return code.substring(0, Math.min(CATEGORY, code.length()));
  }

  public boolean isEmpty() {
    return targets.length == 0;
  }

  /** The notation that {@link #parse} reads. */
  @Override
  public String toString() {
    return Arrays.stream(targets).map(CodeTarget::notation).collect(Collectors.joining(" "));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CodeTargets that && Arrays.equals(targets, that.targets);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(targets);
  }

  private static int bit(char letter) {
    return 1 << (letter & 31);
  }
}
