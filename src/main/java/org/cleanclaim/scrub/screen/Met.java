package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.common.DefaultFactHandle;

/**
 * Which facts of some subjects meet which requirements. Requirements that facts find are known as
 * soon as the facts are there; the others are tried when somebody asks, for most rules need another
 * fact that isn't there. A bit of a number stands for each subject. For some subjects after others,
 * in one thread.
 */
final class Met {
  private final Plan plan;
  private final RowMemory rows;

  /** Facts by their class, of all subjects so far. */
  private final Map<Class<?>, OfClass> classes = new HashMap<>();

  /** Those that these subjects have facts of. */
  private final List<FactClass> present = new ArrayList<>();

  /** By requirement: what tries it on the facts of a class that can meet it. */
  private final ConditionTest[] trials;

  /** Requirements that facts of several classes can meet: what tries them on the other classes. */
  private final Map<Integer, List<ConditionTest>> moreTrials = new HashMap<>();

  /** By requirement: numbers of the facts known to meet it; those of one subject stand together. */
  private final Numbers[] meeting;

  /** By requirement: the subjects of which it is known that some fact meets it. */
  private final long[] met;

  /** By requirement: the subjects that it was tried on. */
  private final long[] tried;

  /** By subject: the number of its first fact; behind the last one, how many facts there are. */
  private final int[] starts = new int[Screen.MOST_SUBJECTS + 1];

  private final Numbers found = new Numbers();
  private final Numbers foundByOne = new Numbers();
  private DefaultFactHandle[] handles = {};

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
    met = new long[requirements];
    tried = new long[requirements];
    trials = new ConditionTest[requirements];
  }

  /** Takes the facts of other subjects. */
  void take(List<Subject> subjects) {
    Arrays.fill(met, 0);
    Arrays.fill(tried, 0);
    found.clear();
    present.forEach(FactClass::clear);
    present.clear();
    makeRoom(subjects.stream().mapToInt(subject -> subject.facts().size()).sum());
    int number = 0;
    for (int s = 0; s < subjects.size(); s++) {
      starts[s] = number;
      take(s, number, subjects.get(s).facts());
      number += subjects.get(s).facts().size();
    }
    starts[subjects.size()] = number;
  }

  private void take(int subject, int first, List<?> facts) {
    Class<?> type = null;
    OfClass same = null;
    for (int f = 0; f < facts.size(); f++) {
      Object fact = facts.get(f);
      if (fact.getClass() != type) {
        type = fact.getClass();
        same = classOf(type);
      }
      take(subject, first + f, fact, same);
    }
  }

  /** The requirements that facts found, each once. */
  Numbers found() {
    return found;
  }

  /** Which of some subjects have a fact that meets a requirement. */
  long among(long subjects, int requirement) {
    long untried = subjects & ~(met[requirement] | tried[requirement]);
    if (untried != 0) {
      tryOn(untried, requirement);
    }
    return subjects & met[requirement];
  }

  private void tryOn(long subjects, int requirement) {
    if ((met[requirement] | tried[requirement]) == 0) {
      meeting[requirement].clear();
    }
    tried[requirement] |= subjects;
    if (trials[requirement] != null) {
      for (long left = subjects; left != 0; left &= left - 1) {
        if (isMet(Long.numberOfTrailingZeros(left), requirement)) {
          met[requirement] |= Long.lowestOneBit(left);
        }
      }
    }
  }

  private boolean isMet(int subject, int requirement) {
    boolean isMet = trials[requirement].addMeeting(subject, meeting[requirement]);
    if (!moreTrials.isEmpty()) {
      for (ConditionTest more : moreTrials.getOrDefault(requirement, List.of())) {
        isMet |= more.addMeeting(subject, meeting[requirement]);
      }
    }
    return isMet;
  }

  /**
   * Numbers of the facts that meet a requirement. Those of one subject stand together, from {@link
   * #firstMeeting} on; only of subjects that somebody asked for are they all there.
   */
  Numbers meeting(int requirement) {
    return meeting[requirement];
  }

  /** Where the facts of a subject begin that meet a requirement; behind the last one when none. */
  int firstMeeting(int subject, int requirement) {
    Numbers numbers = meeting[requirement];
    if (among(1L << subject, requirement) == 0) {
      return numbers.size();
    }
    int first = 0;
    while (!isOf(subject, numbers.get(first))) {
      first++;
    }
    return first;
  }

  /** Whether a fact is a subject's. */
  boolean isOf(int subject, int fact) {
    return fact >= starts[subject] && fact < starts[subject + 1];
  }

  /** The number of a subject's first fact. */
  int start(int subject) {
    return starts[subject];
  }

  DefaultFactHandle fact(int number) {
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

  private void take(int subject, int number, Object fact, OfClass same) {
    DefaultFactHandle handle = handles[number];
    handle.setObject(fact);
    if (same.comeAgain) {
      for (int requirement : rows.requirementsMetBy(fact)) {
        find(subject, number, requirement);
      }
    }
    if (!same.facts.isNotAsked()) {
      if (same.facts.size() == 0) {
        present.add(same.facts);
      }
      same.facts.add(subject, number, handle);
      foundByOne.clear();
      same.facts.addMetByText(same.facts.size() - 1, foundByOne);
      for (int i = 0; i < foundByOne.size(); i++) {
        find(subject, number, foundByOne.get(i));
      }
    }
  }

  private void find(int subject, int fact, int requirement) {
    if (met[requirement] == 0) {
      meeting[requirement].clear();
      found.add(requirement);
    }
    met[requirement] |= 1L << subject;
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
