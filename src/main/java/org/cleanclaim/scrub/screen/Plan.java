package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.rulebook.CompiledRule;

/**
 * How rules, the ways to match them and the requirements of their patterns hang together, by
 * number. Shared by threads.
 *
 * @param ways of all rules
 * @param waysNeeding by requirement: the ways that need a fact for it, once for each pattern
 * @param requirementsOf by rule: the requirements of its patterns, each once
 */
record Plan(List<CompiledRule> rules, Way[] ways, int[][] waysNeeding, int[][] requirementsOf) {
  static Plan of(
      List<CompiledRule> rules, List<ScreenedPattern> patterns, List<Way> ways, int requirements) {
    List<Numbers> needing = empty(requirements);
    List<Numbers> own = empty(rules.size());
    for (ScreenedPattern pattern : patterns) {
      if (pattern.needed()) {
        needing.get(pattern.requirement()).add(pattern.way());
      }
      own.get(pattern.rule()).addNew(pattern.requirement());
    }
    return new Plan(rules, ways.toArray(Way[]::new), arrays(needing), arrays(own));
  }

  int requirements() {
    return waysNeeding.length;
  }

  private static List<Numbers> empty(int count) {
    List<Numbers> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(new Numbers());
    }
    return all;
  }

  private static int[][] arrays(List<Numbers> all) {
    return all.stream().map(Numbers::toArray).toArray(int[][]::new);
  }
}
