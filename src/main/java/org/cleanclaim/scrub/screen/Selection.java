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
  private final Function<Class<?>, TypeTests> testsOf;
  private final Way[] ways;
  private final int[] wayOf;
  private final int[] ruleOf;
  private final boolean[] isNeeded;
  private final RowMemory rows = new RowMemory();
  private final List<List<DefaultFactHandle>> factsOf = new ArrayList<>();

  /** How many needed patterns of each way have no fact yet. */
  private final int[] missing;

  /** The patterns that have a fact. */
  private final Numbers touched = new Numbers();

  /** The patterns met by the first fact, the second ..., and where those of each fact end. */
  private final Numbers met = new Numbers();

  private final Numbers ends = new Numbers();
  private final Candidate[] candidateOf;

  Selection(
      List<CompiledRule> rules,
      List<ScreenedPattern> patterns,
      List<Way> ways,
      Function<Class<?>, TypeTests> testsOf) {
    this.rules = rules;
    this.testsOf = testsOf;
    this.ways = ways.toArray(Way[]::new);
    wayOf = patterns.stream().mapToInt(ScreenedPattern::way).toArray();
    ruleOf = patterns.stream().mapToInt(ScreenedPattern::rule).toArray();
    isNeeded = new boolean[wayOf.length];
    for (int p = 0; p < wayOf.length; p++) {
      isNeeded[p] = patterns.get(p).required();
      factsOf.add(new ArrayList<>());
    }
    missing = ways.stream().mapToInt(Way::needed).toArray();
    candidateOf = new Candidate[rules.size()];
  }

  List<Candidate> choose(List<?> facts, Predicate<CompiledRule> applies) {
    forgetLast();
    for (int f = 0; f < facts.size(); f++) {
      meet(facts.get(f));
    }
    List<Candidate> candidates = candidates(applies);
    if (!candidates.isEmpty()) {
      share(facts);
    }
    return candidates;
  }

  private static boolean comesAgain(Object fact) {
    return fact instanceof ReferenceRow || fact instanceof PriorServiceLine;
  }

  private void forgetLast() {
    for (int t = 0; t < touched.size(); t++) {
      int pattern = touched.get(t);
      factsOf.get(pattern).clear();
      if (isNeeded[pattern]) {
        missing[wayOf[pattern]]++;
      }
    }
    touched.clear();
    met.clear();
    ends.clear();
    Arrays.fill(candidateOf, null);
  }

  private void meet(Object object) {
    TypeTests tests = testsOf.apply(object.getClass());
    int before = met.size();
    DefaultFactHandle fact;
    if (comesAgain(object)) {
      RowMemory.Row seen = rows.of(object, tests);
      fact = seen.fact();
      seen.addPatternsTo(met);
    } else {
      fact = new DefaultFactHandle(object);
      tests.addPatternsMetBy(fact, met);
    }
    ends.add(met.size());
    for (int m = before; m < met.size(); m++) {
      note(met.get(m), fact);
    }
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
  private void share(List<?> facts) {
    int m = 0;
    for (int f = 0; f < facts.size(); f++) {
      Object fact = facts.get(f);
      for (; m < ends.get(f); m++) {
        Candidate candidate = candidateOf[ruleOf[met.get(m)]];
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
