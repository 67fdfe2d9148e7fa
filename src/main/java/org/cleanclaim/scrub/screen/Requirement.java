package org.cleanclaim.scrub.screen;

import java.util.List;

/**
 * What a pattern asks of a fact alone. Patterns of many rules ask the same, and what one of them
 * was told holds for all.
 *
 * @param type whose facts it matches
 * @param conditions what it says of its own fact
 */
record Requirement(Class<?> type, List<Condition> conditions) {
  /** Stands for all that a rule may look at when that can't be told: it takes every fact. */
  static final Requirement ANYTHING = new Requirement(Object.class, List.of());

  /** Two requirements with the same key mean the same. */
  Object key() {
    return List.of(type, conditions.stream().map(Condition::key).toList());
  }
}
