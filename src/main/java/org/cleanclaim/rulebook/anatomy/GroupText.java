package org.cleanclaim.rulebook.anatomy;

import java.util.Set;

/**
 * A {@code not} or {@code exists} as written.
 *
 * @param patterns numbers of the patterns below it
 */
public record GroupText(Kind kind, Span span, int line, Set<Integer> patterns) {
  /** What it asks of its patterns. */
  public enum Kind {
    NOT,
    EXISTS
  }

  public GroupText {
    patterns = Set.copyOf(patterns);
  }
}
