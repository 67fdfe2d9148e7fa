package org.cleanclaim.scrub.screen;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.claim.PriorServiceLine;
import org.cleanclaim.codeset.ReferenceRow;
import org.drools.core.common.DefaultFactHandle;

/**
 * What one thread knows of facts that never change and come again and again, reference rows and the
 * services of earlier claims: each is looked at once. Bounded; when full it begins anew.
 */
final class RowMemory {
  private static final int MOST_ROWS = 100_000;

  private final List<Requirement> requirements;
  private final Map<Class<?>, FactClass> classes = new HashMap<>();
  private final IdentityHashMap<Object, Row> known = new IdentityHashMap<>();

  RowMemory(List<Requirement> requirements) {
    this.requirements = requirements;
  }

  /** Whether all facts of a class never change and come again and again. */
  static boolean comesAgain(Class<?> type) {
    return ReferenceRow.class.isAssignableFrom(type) || type == PriorServiceLine.class;
  }

  /** A row as a fact, and the numbers of the requirements found by it that it meets. */
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

    /** Not to be changed. */
    int[] requirements() {
      return requirements;
    }
  }

  Row of(Object row) {
    Row seen = known.get(row);
    return seen != null ? seen : look(row);
  }

  private Row look(Object row) {
    DefaultFactHandle fact = new DefaultFactHandle(row);
    Numbers met = new Numbers();
    FactClass rows = classes.computeIfAbsent(row.getClass(), this::classOf);
    rows.add(0, fact);
    rows.addMet(0, met);
    rows.clear();
    if (known.size() >= MOST_ROWS) {
      known.clear();
    }
    Row seen = new Row(fact, met.toArray());
    known.put(row, seen);
    return seen;
  }

  private FactClass classOf(Class<?> type) {
    return FactClass.of(type, requirements, Requirement::isFoundByFacts);
  }
}
