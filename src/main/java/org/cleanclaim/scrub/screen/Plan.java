package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.rulebook.CompiledRule;

/**
 * How rules, the ways to match them and the requirements of their patterns hang together, by
 * number. Never changed; shared by threads.
 */
final class Plan {
  private final List<CompiledRule> rules;
  private final List<Way> ways;
  private final int[][] waysNeeding;
  private final int[][] requirementsOf;

  Plan(List<CompiledRule> rules, List<ScreenedPattern> patterns, List<Way> ways, int requirements) {
    this.rules = rules;
    this.ways = List.copyOf(ways);
    List<Numbers> needing = empty(requirements);
    List<Numbers> own = empty(rules.size());
    for (ScreenedPattern pattern : patterns) {
      if (pattern.needed()) {
        needing.get(pattern.requirement()).add(pattern.way());
      }
      own.get(pattern.rule()).addNew(pattern.requirement());
    }
    waysNeeding = arrays(needing);
    requirementsOf = arrays(own);
  }

  int requirements() {
    return waysNeeding.length;
  }

  int rules() {
    return rules.size();
  }

  CompiledRule rule(int number) {
    return rules.get(number);
  }

  /** The ways of all rules. */
  List<Way> ways() {
    return ways;
  }

  /** The ways that need a fact for a requirement, once for each pattern; not to be changed. */
  int[] waysNeeding(int requirement) {
    return waysNeeding[requirement];
  }

  /** The requirements of a rule's patterns, each once; not to be changed. */
  int[] requirementsOf(int rule) {
    return requirementsOf[rule];
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
