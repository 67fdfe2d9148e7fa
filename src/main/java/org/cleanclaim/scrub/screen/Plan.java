package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.rulebook.CompiledRule;

/**
 * How rules, the ways to match them and the requirements of their patterns hang together, by
 * number. Shared by threads.
 */
final class Plan {
  private final List<CompiledRule> rules;

  /** Of all rules. */
  private final Way[] ways;

  /** By requirement: the ways that need a fact for it, once for each pattern. */
  private final int[][] waysNeeding;

  /** By rule: the requirements of its patterns, each once. */
  private final int[][] requirementsOf;

  private Plan(List<CompiledRule> rules, Way[] ways, int[][] waysNeeding, int[][] requirementsOf) {
    this.rules = rules;
    this.ways = ways;
    this.waysNeeding = waysNeeding;
    this.requirementsOf = requirementsOf;
  }

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

  List<CompiledRule> rules() {
    return rules;
  }

  Way[] ways() {
    return ways;
  }

  int[][] waysNeeding() {
    return waysNeeding;
  }

  int[][] requirementsOf() {
    return requirementsOf;
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
