package org.cleanclaim.scrub.screen;

import java.util.IdentityHashMap;
import org.drools.core.common.DefaultFactHandle;

/**
 * What one thread knows of facts that never change and come again and again, reference rows and the
 * services of earlier claims: each is looked at once. Bounded; when full it begins anew.
 */
final class RowMemory {
  private static final int MOST_ROWS = 100_000;

  private final IdentityHashMap<Object, Row> known = new IdentityHashMap<>();

  /** A row as a fact, and the numbers of the requirements that it meets. */
  static final class Row {
    private final DefaultFactHandle fact;
    private final int[] requirements;

    private Row(DefaultFactHandle fact, int[] requirements) {
      this.fact = fact;
      this.requirements = requirements;
    }

    DefaultFactHandle fact() {
      return fact;
    }

    void addRequirementsTo(Numbers met) {
      for (int requirement : requirements) {
        met.add(requirement);
      }
    }
  }

  Row of(Object row, TypeTests tests) {
    Row seen = known.get(row);
    return seen != null ? seen : look(row, tests);
  }

  private Row look(Object row, TypeTests tests) {
    DefaultFactHandle fact = new DefaultFactHandle(row);
    Numbers met = new Numbers();
    tests.addRequirementsMetBy(fact, met);
    if (known.size() >= MOST_ROWS) {
      known.clear();
    }
    Row seen = new Row(fact, met.toArray());
    known.put(row, seen);
    return seen;
  }
}
