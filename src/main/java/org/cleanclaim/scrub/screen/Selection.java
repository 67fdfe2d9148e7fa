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
final class Selection implements Way.Facts {
  private final Plan plan;
  private final Function<Class<?>, TypeTests> testsOf;
  private final RowMemory rows = new RowMemory();

  /** The claim's facts, in order. */
  private DefaultFactHandle[] handles = new DefaultFactHandle[256];

  /** By requirement: numbers of the facts that meet it. */
  private final Numbers[] factsMeeting;

  /** The requirements that some fact meets. */
  private final Numbers met = new Numbers();

  /** Those that the fact at hand meets. */
  private final Numbers metByOne = new Numbers();

  /** By way: how many of its needed patterns have no fact yet. */
  private final int[] missing;

  private final boolean[] isChosen;
  private boolean[] isWanted = new boolean[256];

  Selection(Plan plan, Function<Class<?>, TypeTests> testsOf) {
    this.plan = plan;
    this.testsOf = testsOf;
    factsMeeting = new Numbers[plan.requirements()];
    Arrays.setAll(factsMeeting, r -> new Numbers());
    missing = plan.ways().stream().mapToInt(Way::needed).toArray();
    isChosen = new boolean[plan.rules()];
  }

  List<Candidate> choose(List<?> facts, Predicate<CompiledRule> applies) {
    forgetLast();
    if (handles.length < facts.size()) {
      handles = new DefaultFactHandle[facts.size() * 2];
      isWanted = new boolean[facts.size() * 2];
    }
    for (int f = 0; f < facts.size(); f++) {
      meet(f, facts.get(f));
    }
    return candidates(facts, applies);
  }

  @Override
  public Numbers meeting(int requirement) {
    return factsMeeting[requirement];
  }

  @Override
  public DefaultFactHandle fact(int number) {
    return handles[number];
  }

  private void forgetLast() {
    for (int m = 0; m < met.size(); m++) {
      factsMeeting[met.get(m)].clear();
      for (int way : plan.waysNeeding(met.get(m))) {
        missing[way]++;
      }
    }
    met.clear();
    Arrays.fill(isChosen, false);
  }

  private void meet(int number, Object fact) {
    TypeTests tests = testsOf.apply(fact.getClass());
    metByOne.clear();
    if (comesAgain(fact)) {
      RowMemory.Row seen = rows.of(fact, tests);
      handles[number] = seen.fact();
      seen.addRequirementsTo(metByOne);
    } else {
      handles[number] = new DefaultFactHandle(fact);
      tests.addRequirementsMetBy(handles[number], metByOne);
    }
    for (int m = 0; m < metByOne.size(); m++) {
      note(metByOne.get(m), number);
    }
  }

  private static boolean comesAgain(Object fact) {
    return fact instanceof ReferenceRow || fact instanceof PriorServiceLine;
  }

  private void note(int requirement, int number) {
    Numbers facts = factsMeeting[requirement];
    if (facts.size() == 0) {
      met.add(requirement);
      for (int way : plan.waysNeeding(requirement)) {
        missing[way]--;
      }
    }
    facts.add(number);
  }

  private List<Candidate> candidates(List<?> facts, Predicate<CompiledRule> applies) {
    List<Candidate> candidates = new ArrayList<>();
    for (int w = 0; w < missing.length; w++) {
      if (missing[w] == 0) {
        Way way = plan.ways().get(w);
        CompiledRule rule = plan.rule(way.rule());
        if (!isChosen[way.rule()] && applies.test(rule) && way.canMatch(this)) {
          isChosen[way.rule()] = true;
          candidates.add(new Candidate(rule, factsFor(way.rule(), facts)));
        }
      }
    }
    return candidates;
  }

  /** The facts that some pattern of a rule can match, each once, in the order given. */
  private List<Object> factsFor(int rule, List<?> facts) {
    int count = 0;
    for (int requirement : plan.requirementsOf(rule)) {
      Numbers own = factsMeeting[requirement];
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
