package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.common.DefaultFactHandle;

/**
 * Which facts of a claim meet which requirements. Requirements that facts find are known as soon as
 * the facts are there; the others are tried when somebody asks, for most rules need another fact
 * that isn't there. For one claim after another, in one thread.
 */
final class Met implements Search.Facts {
  private static final Numbers NONE = new Numbers();

  private final Plan plan;
  private final RowMemory rows;

  /** Facts by their class, of all claims so far. */
  private final Map<Class<?>, OfClass> classes = new HashMap<>();

  /** Those that this claim has facts of. */
  private final List<FactClass> present = new ArrayList<>();

  /** By requirement: what tries it on the facts of a class that can meet it. */
  private final ConditionTest[] trials;

  /** Requirements that facts of several classes can meet: what tries them on the other classes. */
  private final Map<Integer, List<ConditionTest>> moreTrials = new HashMap<>();

  /** By requirement: numbers of the facts that meet it, when that is known and there are some. */
  private final Numbers[] meeting;

  /** By requirement: the last claim for which it is known that some fact meets it. */
  private final int[] metIn;

  /** By requirement: the last claim for which it is known that no fact meets it. */
  private final int[] unmetIn;

  private final Numbers found = new Numbers();
  private final Numbers foundByOne = new Numbers();
  private DefaultFactHandle[] handles = {};
  private int claim;

  /**
   * The facts of one class.
   *
   * @param comeAgain whether what they meet is remembered
   */
  private record OfClass(FactClass facts, boolean comeAgain) {}

  Met(Plan plan) {
    this.plan = plan;
    rows = new RowMemory(plan.requirements());
    int requirements = plan.requirements().size();
    meeting = new Numbers[requirements];
    Arrays.setAll(meeting, r -> new Numbers());
    metIn = new int[requirements];
    unmetIn = new int[requirements];
    trials = new ConditionTest[requirements];
  }

  /** Takes the facts of another claim. */
  void take(List<?> facts) {
    claim++;
    found.clear();
    present.forEach(FactClass::clear);
    present.clear();
    makeRoom(facts.size());
    Class<?> type = null;
    OfClass same = null;
    for (int f = 0; f < facts.size(); f++) {
      Object fact = facts.get(f);
      if (fact.getClass() != type) {
        type = fact.getClass();
        same = classOf(type);
      }
      take(f, fact, same);
    }
  }

  /** The requirements that facts found, each once. */
  Numbers found() {
    return found;
  }

  /** Whether no fact meets a requirement. */
  boolean isUnmet(int requirement) {
    return unmetIn[requirement] == claim || (metIn[requirement] != claim && !isMet(requirement));
  }

  @Override
  public Numbers meeting(int requirement) {
    return isUnmet(requirement) ? NONE : meeting[requirement];
  }

  /** Tries a requirement of which nothing is known yet. */
  private boolean isMet(int requirement) {
    Numbers numbers = meeting[requirement];
    numbers.clear();
    ConditionTest trial = trials[requirement];
    if (trial != null) {
      trial.addMeeting(numbers);
      if (!moreTrials.isEmpty()) {
        moreTrials.getOrDefault(requirement, List.of()).forEach(more -> more.addMeeting(numbers));
      }
    }
    boolean isMet = numbers.size() > 0;
    (isMet ? metIn : unmetIn)[requirement] = claim;
    return isMet;
  }

  @Override
  public DefaultFactHandle fact(int number) {
    return handles[number];
  }

  private void makeRoom(int facts) {
    int before = handles.length;
    if (before < facts) {
      handles = Arrays.copyOf(handles, facts * 2);
      for (int i = before; i < handles.length; i++) {
        handles[i] = new DefaultFactHandle();
      }
    }
  }

  private void take(int number, Object fact, OfClass same) {
    DefaultFactHandle handle = handles[number];
    handle.setObject(fact);
    if (same.comeAgain) {
      for (int requirement : rows.requirementsMetBy(fact)) {
        find(requirement, number);
      }
    }
    if (!same.facts.isNotAsked()) {
      if (same.facts.size() == 0) {
        present.add(same.facts);
      }
      same.facts.add(number, handle);
      foundByOne.clear();
      same.facts.addMetByText(same.facts.size() - 1, foundByOne);
      for (int i = 0; i < foundByOne.size(); i++) {
        find(foundByOne.get(i), number);
      }
    }
  }

  private void find(int requirement, int fact) {
    if (metIn[requirement] != claim) {
      metIn[requirement] = claim;
      meeting[requirement].clear();
      found.add(requirement);
    }
    meeting[requirement].add(fact);
  }

  private OfClass classOf(Class<?> type) {
    OfClass known = classes.get(type);
    return known != null ? known : newClass(type);
  }

  private OfClass newClass(Class<?> type) {
    boolean comeAgain = RowMemory.comesAgain(type);
    FactClass facts =
        new FactClass(type, plan.requirements(), r -> !comeAgain || !r.isFoundByFacts());
    for (ConditionTest test : facts.others()) {
      if (trials[test.requirement()] == null) {
        trials[test.requirement()] = test;
      } else {
        moreTrials.computeIfAbsent(test.requirement(), r -> new ArrayList<>()).add(test);
      }
    }
    OfClass made = new OfClass(facts, comeAgain);
    classes.put(type, made);
    return made;
  }
}
