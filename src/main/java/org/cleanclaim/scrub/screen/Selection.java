package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One thread's choice of rules for one claim after another; what it holds is used anew each time.
 */
final class Selection {
  private static final int NOTHING = -1;

  private final Plan plan;
  private final Met met;
  private final Search[] searches;

  /** By way: how many of the requirements that facts find have none yet. */
  private final int[] missing;

  /** By way: the requirements that are tried; those that refute it most move to the front. */
  private final int[][] tried;

  private final boolean[] isChosen;
  private final Numbers chosen = new Numbers();
  private boolean[] isWanted = new boolean[256];

  /** By kind of claim. */
  private final Map<Object, Fronts> fronts = new HashMap<>();

  Selection(Plan plan) {
    this.plan = plan;
    met = new Met(plan);
    int ways = plan.ways().size();
    searches = new Search[ways];
    missing = new int[ways];
    Arrays.setAll(missing, w -> plan.found(w).length);
    tried = new int[ways][];
    Arrays.setAll(tried, w -> plan.tried(w).clone());
    isChosen = new boolean[plan.rules()];
  }

  List<Candidate> choose(List<?> facts, Applicability claim) {
    met.take(facts);
    fronts.computeIfAbsent(claim.kind(), kind -> new Fronts(plan.alwaysTried(claim))).tryAll(claim);
    tryFoundWays(claim);
    return candidates(facts);
  }

  /**
   * The ways that are tried on every claim of a kind, each with the requirement that refuted it
   * last: it mostly does so again, and nothing else of the way is looked at.
   */
  private final class Fronts {
    private final int[] ways;
    private final int[] refuting;

    Fronts(int[] ways) {
      this.ways = ways;
      refuting = new int[ways.length];
      Arrays.setAll(refuting, this::front);
    }

    private int front(int index) {
      int[] requirements = tried[ways[index]];
      return requirements.length == 0 ? NOTHING : requirements[0];
    }

    void tryAll(Applicability claim) {
      for (int i = 0; i < ways.length; i++) {
        if (refuting[i] == NOTHING || !met.isUnmet(refuting[i])) {
          tryWay(ways[i], claim);
          refuting[i] = front(i);
        }
      }
    }
  }

  private void tryFoundWays(Applicability claim) {
    Numbers found = met.found();
    for (int f = 0; f < found.size(); f++) {
      for (int way : plan.waysFinding(found.get(f))) {
        if (--missing[way] == 0) {
          tryWay(way, claim);
        }
      }
    }
    for (int f = 0; f < found.size(); f++) {
      for (int way : plan.waysFinding(found.get(f))) {
        missing[way]++;
      }
    }
  }

  private void tryWay(int number, Applicability claim) {
    int rule = plan.ways().get(number).rule();
    if (!isChosen[rule]
        && hasFactsForAll(tried[number])
        && claim.isWithin(plan.rule(rule))
        && search(number).canMatch()) {
      isChosen[rule] = true;
      chosen.add(rule);
    }
  }

  private boolean hasFactsForAll(int[] requirements) {
    for (int r = 0; r < requirements.length; r++) {
      if (met.isUnmet(requirements[r])) {
        if (r > 0) {
          int refuting = requirements[r];
          requirements[r] = requirements[r - 1];
          requirements[r - 1] = refuting;
        }
        return false;
      }
    }
    return true;
  }

  private Search search(int way) {
    Search known = searches[way];
    if (known == null) {
      known = new Search(plan.ways().get(way), met);
      searches[way] = known;
    }
    return known;
  }

  private List<Candidate> candidates(List<?> facts) {
    int[] rules = chosen.toArray();
    chosen.clear();
    Arrays.sort(rules);
    List<Candidate> candidates = new ArrayList<>(rules.length);
    for (int rule : rules) {
      isChosen[rule] = false;
      candidates.add(new Candidate(plan.rule(rule), factsFor(rule, facts)));
    }
    return candidates;
  }

  /** The facts that some pattern of a rule can match, each once, in the order given. */
  private List<Object> factsFor(int rule, List<?> facts) {
    if (isWanted.length < facts.size()) {
      isWanted = new boolean[facts.size() * 2];
    }
    int count = 0;
    for (int requirement : plan.requirementsOf(rule)) {
      Numbers own = met.meeting(requirement);
      for (int i = 0; i < own.size(); i++) {
        count += isWanted[own.get(i)] ? 0 : 1;
        isWanted[own.get(i)] = true;
      }
    }
    List<Object> wanted = new ArrayList<>(count);
    for (int f = 0; wanted.size() < count; f++) {
      if (isWanted[f]) {
        wanted.add(facts.get(f));
        isWanted[f] = false;
      }
    }
    return wanted;
  }
}
