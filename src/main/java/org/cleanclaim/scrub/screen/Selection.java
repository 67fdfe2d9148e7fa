package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cleanclaim.claim.PriorServiceLine;
import org.cleanclaim.codeset.ReferenceRow;
import org.cleanclaim.rulebook.CompiledRule;
import org.drools.core.common.DefaultFactHandle;

/**
 * One thread's choice of rules for one claim after another; what it holds is used anew each time.
 */
final class Selection {
  private final List<CompiledRule> rules;
  private final Way[] ways;
  private final int[] wayOf;
  private final boolean[] isNeeded;
  private final Function<DefaultFactHandle, int[]> patternsMetBy;
  private final RowMemory rows;
  private final List<List<DefaultFactHandle>> factsOf = new ArrayList<>();
  private final int[] missing;
  private final List<Integer> touched = new ArrayList<>();
  private final Candidate[] candidateOf;

  Selection(
      List<CompiledRule> rules,
      List<ScreenedPattern> patterns,
      List<Way> ways,
      Function<DefaultFactHandle, int[]> patternsMetBy) {
    this.rules = rules;
    this.ways = ways.toArray(Way[]::new);
    this.patternsMetBy = patternsMetBy;
    wayOf = patterns.stream().mapToInt(ScreenedPattern::way).toArray();
    isNeeded = new boolean[wayOf.length];
    for (int p = 0; p < wayOf.length; p++) {
      isNeeded[p] = patterns.get(p).required();
      factsOf.add(new ArrayList<>());
    }
    rows = new RowMemory(patternsMetBy);
    missing = ways.stream().mapToInt(Way::needed).toArray();
    candidateOf = new Candidate[rules.size()];
  }

  List<Candidate> choose(List<?> facts, Predicate<CompiledRule> applies) {
    forgetLast();
    int[][] met = new int[facts.size()][];
    for (int f = 0; f < met.length; f++) {
      DefaultFactHandle fact = new DefaultFactHandle(facts.get(f));
      met[f] =
          comesAgain(facts.get(f))
              ? rows.patternsMetBy(facts.get(f), fact)
              : patternsMetBy.apply(fact);
      for (int pattern : met[f]) {
        note(pattern, fact);
      }
    }
    List<Candidate> candidates = candidates(applies);
    if (!candidates.isEmpty()) {
      share(facts, met);
    }
    return candidates;
  }

  private static boolean comesAgain(Object fact) {
    return fact instanceof ReferenceRow || fact instanceof PriorServiceLine;
  }

  private void forgetLast() {
    for (int pattern : touched) {
      factsOf.get(pattern).clear();
      if (isNeeded[pattern]) {
        missing[wayOf[pattern]]++;
      }
    }
    touched.clear();
    Arrays.fill(candidateOf, null);
  }

  private void note(int pattern, DefaultFactHandle fact) {
    List<DefaultFactHandle> own = factsOf.get(pattern);
    if (own.isEmpty()) {
      touched.add(pattern);
      if (isNeeded[pattern]) {
        missing[wayOf[pattern]]--;
      }
    }
    own.add(fact);
  }

  private List<Candidate> candidates(Predicate<CompiledRule> applies) {
    List<Candidate> candidates = new ArrayList<>();
    for (int w = 0; w < ways.length; w++) {
      int rule = ways[w].rule();
      if (missing[w] == 0
          && candidateOf[rule] == null
          && applies.test(rules.get(rule))
          && ways[w].canMatch(factsOf::get)) {
        candidateOf[rule] = new Candidate(rules.get(rule), new ArrayList<>(8));
        candidates.add(candidateOf[rule]);
      }
    }
    return candidates;
  }

  /** Gives each candidate the facts that one of its patterns can match, each once. */
  private void share(List<?> facts, int[][] met) {
    for (int f = 0; f < met.length; f++) {
      Object fact = facts.get(f);
      for (int pattern : met[f]) {
        Candidate candidate = candidateOf[ways[wayOf[pattern]].rule()];
        if (candidate != null && !endsWith(candidate.facts(), fact)) {
          candidate.facts().add(fact);
        }
      }
    }
  }

  private static boolean endsWith(List<Object> facts, Object fact) {
    return !facts.isEmpty() && facts.get(facts.size() - 1) == fact;
  }
}
