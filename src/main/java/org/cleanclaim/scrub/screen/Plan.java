package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.cleanclaim.rulebook.CompiledRule;

/**
 * How rules, the ways to match them and the requirements of their patterns hang together, by
 * number. Shared by threads; only what it knows of kinds of claims grows.
 */
final class Plan {
  private final List<CompiledRule> rules;
  private final List<Requirement> requirements;
  private final List<Way> ways;
  private final int[][] waysFinding;
  private final int[][] found;
  private final int[][] tried;
  private final int[][] requirementsOf;
  private final ConcurrentMap<Object, int[]> alwaysTried = new ConcurrentHashMap<>();

  Plan(List<CompiledRule> rules, WayBuilder built) {
    this.rules = rules;
    requirements = List.copyOf(built.requirements());
    ways = List.copyOf(built.ways());
    List<Numbers> waysFinding = empty(requirements.size());
    List<Numbers> found = empty(ways.size());
    List<Numbers> tried = empty(ways.size());
    List<Numbers> own = empty(rules.size());
    for (ScreenedPattern pattern : built.patterns()) {
      own.get(pattern.rule()).addNew(pattern.requirement());
      if (pattern.needed() && requirements.get(pattern.requirement()).isFoundByFacts()) {
        found.get(pattern.way()).addNew(pattern.requirement());
        waysFinding.get(pattern.requirement()).addNew(pattern.way());
      } else if (pattern.needed()) {
        tried.get(pattern.way()).addNew(pattern.requirement());
      }
    }
    this.waysFinding = arrays(waysFinding);
    this.found = arrays(found);
    this.tried = arrays(tried);
    requirementsOf = arrays(own);
  }

  List<Requirement> requirements() {
    return requirements;
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

  /** The ways that need a fact for a requirement that facts find; not to be changed. */
  int[] waysFinding(int requirement) {
    return waysFinding[requirement];
  }

  /** The requirements of a way that facts find, each once; not to be changed. */
  int[] found(int way) {
    return found[way];
  }

  /** The requirements of a way that have to be tried, each once; not to be changed. */
  int[] tried(int way) {
    return tried[way];
  }

  /** The requirements of a rule's patterns, each once; not to be changed. */
  int[] requirementsOf(int rule) {
    return requirementsOf[rule];
  }

  /** The ways that need nothing that facts find, of the rules for a kind of claim. */
  int[] alwaysTried(Applicability claim) {
    return alwaysTried.computeIfAbsent(claim.kind(), kind -> alwaysTriedFor(claim));
  }

  private int[] alwaysTriedFor(Applicability claim) {
    Numbers always = new Numbers();
    for (int way = 0; way < found.length; way++) {
      if (found[way].length == 0 && claim.isOfKind(rules.get(ways.get(way).rule()))) {
        always.add(way);
      }
    }
    return always.toArray();
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
