package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One thread's choice of rules for one claim after another; what it holds is used anew each time.
 */
final class Selection {
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
    for (int way : plan.alwaysTried(claim)) {
      tryWay(way, claim);
    }
    tryFoundWays(claim);
    return candidates(facts);
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
        && claim.isWithin(plan.rule(rule))
        && hasFactsForAll(tried[number])
        && search(number).canMatch()) {
      isChosen[rule] = true;
      chosen.add(rule);
    }
  }

  private boolean hasFactsForAll(int[] requirements) {
    for (int r = 0; r < requirements.length; r++) {
      if (met.meeting(requirements[r]).size() == 0) {
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
