package org.cleanclaim.scrub.screen;

import java.util.Arrays;
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
  private final IdentityHashMap<Object, int[]> known = new IdentityHashMap<>();

  /** Most rows meet what many others meet; one list for all of them is near at hand. */
  private final Map<Integer, int[]> lists = new HashMap<>();

  RowMemory(List<Requirement> requirements) {
    this.requirements = requirements;
  }

  /** Whether all facts of a class never change and come again and again. */
  static boolean comesAgain(Class<?> type) {
    return ReferenceRow.class.isAssignableFrom(type) || type == PriorServiceLine.class;
  }

  /** The requirements found by facts that a row meets, by number; not to be changed. */
  int[] requirementsMetBy(Object row) {
    int[] seen = known.get(row);
    return seen != null ? seen : look(row);
  }

  private int[] look(Object row) {
    Numbers met = new Numbers();
    FactClass rows = classes.computeIfAbsent(row.getClass(), this::classOf);
    rows.add(0, 0, new DefaultFactHandle(row));
    rows.addMet(0, met);
    rows.clear();
    if (known.size() >= MOST_ROWS) {
      known.clear();
    }
    int[] list = shared(met.toArray());
    known.put(row, list);
    return list;
  }

  private FactClass classOf(Class<?> type) {
    return new FactClass(type, requirements, Requirement::isFoundByFacts);
  }

  private int[] shared(int[] list) {
    int[] like = lists.putIfAbsent(Arrays.hashCode(list), list);
    return like != null && Arrays.equals(like, list) ? like : list;
  }
}
