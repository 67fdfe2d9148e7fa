package org.cleanclaim.scrub.screen;

import java.util.List;

/**
 * A pattern of one way to match a rule.
 *
 * @param way number of the way that it belongs to
 * @param rule number of the rule that the way belongs to
 * @param required whether the way needs a fact for it
 * @param type whose facts it matches
 * @param conditions what it says of its own fact alone
 */
record ScreenedPattern(
    int way,
    int rule,
    boolean required,
    Class<?> type,
    String packageName,
    List<Condition> conditions) {
  /** Stands for all that a rule may look at when that can't be told: it takes every fact. */
  static ScreenedPattern anything(int way, int rule) {
    return new ScreenedPattern(way, rule, false, Object.class, "", List.of());
  }
}
