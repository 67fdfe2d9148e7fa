package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thread's choice of rules for some subjects after others; what it holds is used anew each
 * time. A bit of a number stands for each subject.
 */
final class Selection {
  private final Plan plan;
  private final Met met;
  private final Search[] searches;

  /** By way: how many of the requirements that facts find have none yet. */
  private final int[] missing;

  /** By way: the requirements that are tried; those that refute it most move to the front. */
  private final int[][] tried;

  /** By rule: the subjects that it may fire on. */
  private final long[] chosen;

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
    chosen = new long[plan.rules()];
  }

  List<Candidate> choose(List<Subject> subjects) {
    met.take(subjects);
    tryWaysOfKinds(subjects);
    tryFoundWays(subjects);
    return candidates(subjects);
  }

  /** The ways that are tried on every subject of a kind. */
  private void tryWaysOfKinds(List<Subject> subjects) {
    Map<Object, Long> kinds = new LinkedHashMap<>();
    for (int s = 0; s < subjects.size(); s++) {
      kinds.merge(subjects.get(s).applicability().kind(), 1L << s, (a, b) -> a | b);
    }
    kinds.forEach(
        (kind, ofKind) -> {
          int first = Long.numberOfTrailingZeros(ofKind);
          for (int way : plan.alwaysTried(subjects.get(first).applicability())) {
            tryWay(way, ofKind, subjects);
          }
        });
  }

  private void tryFoundWays(List<Subject> subjects) {
    Numbers found = met.found();
    for (int f = 0; f < found.size(); f++) {
      for (int way : plan.waysFinding(found.get(f))) {
        if (--missing[way] == 0) {
          tryWay(way, withFoundFacts(way), subjects);
        }
      }
    }
    for (int f = 0; f < found.size(); f++) {
      for (int way : plan.waysFinding(found.get(f))) {
        missing[way]++;
      }
    }
  }

  /** The subjects whose facts found each requirement of a way that facts find. */
  private long withFoundFacts(int way) {
    long left = -1;
    for (int requirement : plan.found(way)) {
      left = met.among(left, requirement);
    }
    return left;
  }

  private void tryWay(int number, long among, List<Subject> subjects) {
    int rule = plan.ways().get(number).rule();
    long left = withFactsForAll(tried[number], among & ~chosen[rule]);
    for (; left != 0; left &= left - 1) {
      int subject = Long.numberOfTrailingZeros(left);
      if (subjects.get(subject).applicability().isWithin(plan.rule(rule))
          && search(number).canMatch(subject)) {
        chosen[rule] |= Long.lowestOneBit(left);
      }
    }
  }

  /** Which of some subjects have a fact for each of some requirements. */
  private long withFactsForAll(int[] requirements, long among) {
    long left = among;
    for (int r = 0; left != 0 && r < requirements.length; r++) {
      left = met.among(left, requirements[r]);
      if (left == 0 && r > 0) {
        int refuting = requirements[r];
        requirements[r] = requirements[r - 1];
        requirements[r - 1] = refuting;
      }
    }
    return left;
  }

  private Search search(int way) {
    Search known = searches[way];
    if (known == null) {
      known = new Search(plan.ways().get(way), met);
      searches[way] = known;
    }
    return known;
  }

  private List<Candidate> candidates(List<Subject> subjects) {
    List<Candidate> candidates = new ArrayList<>();
    for (int rule = 0; rule < chosen.length; rule++) {
      for (long left = chosen[rule]; left != 0; left &= left - 1) {
        int subject = Long.numberOfTrailingZeros(left);
        List<Object> facts = factsFor(rule, subject, subjects.get(subject).facts());
        candidates.add(new Candidate(plan.rule(rule), subject, facts));
      }
      chosen[rule] = 0;
    }
    return candidates;
  }

  /** The facts that some pattern of a rule can match, each once, in the order given. */
  private List<Object> factsFor(int rule, int subject, List<?> facts) {
    if (isWanted.length < facts.size()) {
      isWanted = new boolean[facts.size() * 2];
    }
    int first = met.start(subject);
    int count = 0;
    for (int requirement : plan.requirementsOf(rule)) {
      Numbers own = met.meeting(requirement);
      for (int i = met.firstMeeting(subject, requirement); met.isMeeting(subject, own, i); i++) {
        count += isWanted[own.get(i) - first] ? 0 : 1;
        isWanted[own.get(i) - first] = true;
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
