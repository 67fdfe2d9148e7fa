package org.cleanclaim.scrub.screen;

import java.util.List;
import java.util.Optional;

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

  /** The condition by whose text facts find the requirement. */
  Optional<Condition> text() {
    return conditions.stream().filter(Condition::isEqualToText).findFirst();
  }

  /**
   * Whether a fact finds the requirement without trying it: by a text, or since what a row of a
   * table meets is remembered. Few facts of a claim meet such a one.
   */
  boolean isFoundByFacts() {
    return RowMemory.comesAgain(type) || text().isPresent();
  }
}
