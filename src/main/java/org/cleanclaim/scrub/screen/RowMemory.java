package org.cleanclaim.scrub.screen;

import java.util.IdentityHashMap;
import java.util.function.Function;
import org.drools.core.common.DefaultFactHandle;

/**
 * What one thread knows of facts that come again with other claims, reference rows and services of
 * a patient's history: they never change, so each is looked at once. Bounded; when full it begins
 * anew.
 */
final class RowMemory {
  private static final int MOST_ROWS = 100_000;

  private final IdentityHashMap<Object, int[]> known = new IdentityHashMap<>();
  private final Function<DefaultFactHandle, int[]> patternsMetBy;

  RowMemory(Function<DefaultFactHandle, int[]> patternsMetBy) {
    this.patternsMetBy = patternsMetBy;
  }

  /**
   * @param row known by its identity
   * @param fact the row as a fact
   */
  int[] patternsMetBy(Object row, DefaultFactHandle fact) {
    int[] met = known.get(row);
    if (met == null) {
      met = patternsMetBy.apply(fact);
      if (known.size() >= MOST_ROWS) {
        known.clear();
      }
      known.put(row, met);
    }
    return met;
  }
}
