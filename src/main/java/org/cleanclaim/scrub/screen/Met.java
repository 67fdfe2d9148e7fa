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
  private static final int[] NOTHING = {};
  private static final ConditionTest[] NO_TRIALS = {};

  private final Plan plan;
  private final RowMemory rows;

  /** Facts by their class, of all subjects so far. */
  private final Map<Class<?>, OfClass> classes = new HashMap<>();

  /** Those that these subjects have facts of. */
  private final List<FactClass> present = new ArrayList<>();

  /** By requirement: what tries it on the facts of each class that can meet it; mostly one. */
  private final ConditionTest[][] trials;

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
  private OfClass[] ofClass = {};
  private int[][] remembered = {};

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
    trials = new ConditionTest[requirements][];
    Arrays.fill(trials, NO_TRIALS);
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
      handles[first + f].setObject(fact);
      ofClass[first + f] = same;
      remembered[first + f] = same.comeAgain ? rows.requirementsMetBy(fact) : NOTHING;
    }
    for (int f = 0; f < facts.size(); f++) {
      find(subject, first + f);
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
    long left = subjects;
    while (left != 0) {
      // Of one class all subjects at once; of several, those of one subject must stand together.
      long some = trials[requirement].length > 1 ? Long.lowestOneBit(left) : left;
      for (ConditionTest trial : trials[requirement]) {
        met[requirement] |= trial.addMeeting(some, meeting[requirement]);
      }
      left &= ~some;
    }
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

  private boolean isOf(int subject, int fact) {
    return fact >= starts[subject] && fact < starts[subject + 1];
  }

  /** Whether one of the facts that meet a requirement is there and a subject's. */
  boolean isMeeting(int subject, Numbers meeting, int index) {
    return index < meeting.size() && isOf(subject, meeting.get(index));
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
      ofClass = new OfClass[handles.length];
      remembered = new int[handles.length][];
    }
  }

  private void find(int subject, int number) {
    for (int requirement : remembered[number]) {
      find(subject, number, requirement);
    }
    FactClass facts = ofClass[number].facts;
    if (!facts.isNotAsked()) {
      if (facts.size() == 0) {
        present.add(facts);
      }
      facts.add(subject, number, handles[number]);
      foundByOne.clear();
      facts.addMetByText(facts.size() - 1, foundByOne);
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
      addTrial(test);
    }
    OfClass made = new OfClass(facts, comeAgain);
    classes.put(type, made);
    return made;
  }

  private void addTrial(ConditionTest test) {
    ConditionTest[] before = trials[test.requirement()];
    ConditionTest[] all = Arrays.copyOf(before, before.length + 1);
    all[before.length] = test;
    trials[test.requirement()] = all;
  }
}
