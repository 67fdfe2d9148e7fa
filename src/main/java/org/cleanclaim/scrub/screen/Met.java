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
  private final Plan plan;
  private final RowMemory rows;

  /** Facts by their class, of all claims so far. */
  private final Map<Class<?>, OfClass> classes = new HashMap<>();

  /** The classes of this claim's facts. */
  private final List<OfClass> present = new ArrayList<>();

  /** By requirement: what tries it, one for each class whose facts can meet it. */
  private final List<List<Trial>> trials = new ArrayList<>();

  /** By requirement: numbers of the facts that meet it, when that is known for this claim. */
  private final Numbers[] meeting;

  /** By requirement: the last claim for which that is known. */
  private final int[] knownFor;

  private final Numbers found = new Numbers();
  private final Numbers foundByOne = new Numbers();
  private DefaultFactHandle[] handles = new DefaultFactHandle[256];
  private DefaultFactHandle[] own = new DefaultFactHandle[0];
  private int claim;

  /**
   * The facts of one class.
   *
   * @param comeAgain whether what they meet is remembered
   */
  private record OfClass(FactClass facts, boolean comeAgain) {}

  /** A requirement as facts of one class are tried by it. */
  private record Trial(FactClass facts, ConditionTest test) {}

  Met(Plan plan) {
    this.plan = plan;
    rows = new RowMemory(plan.requirements());
    int requirements = plan.requirements().size();
    meeting = new Numbers[requirements];
    Arrays.setAll(meeting, r -> new Numbers());
    knownFor = new int[requirements];
    for (int r = 0; r < requirements; r++) {
      trials.add(new ArrayList<>());
    }
  }

  /** Takes the facts of another claim. */
  void take(List<?> facts) {
    claim++;
    found.clear();
    present.forEach(c -> c.facts.clear());
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

  @Override
  public Numbers meeting(int requirement) {
    Numbers numbers = meeting[requirement];
    if (knownFor[requirement] != claim) {
      knownFor[requirement] = claim;
      numbers.clear();
      List<Trial> all = trials.get(requirement);
      for (int t = 0; t < all.size(); t++) {
        addMeeting(all.get(t), numbers);
      }
    }
    return numbers;
  }

  @Override
  public DefaultFactHandle fact(int number) {
    return handles[number];
  }

  private static void addMeeting(Trial trial, Numbers numbers) {
    for (int i = 0; i < trial.facts.size(); i++) {
      if (trial.facts.meets(trial.test, i)) {
        numbers.add(trial.facts.number(i));
      }
    }
  }

  private void makeRoom(int facts) {
    if (handles.length < facts) {
      handles = new DefaultFactHandle[facts * 2];
    }
    if (own.length < handles.length) {
      int before = own.length;
      own = Arrays.copyOf(own, handles.length);
      for (int i = before; i < own.length; i++) {
        own[i] = new DefaultFactHandle();
      }
    }
  }

  private void take(int number, Object fact, OfClass same) {
    if (same.facts.size() == 0) {
      present.add(same);
    }
    if (same.comeAgain) {
      RowMemory.Row row = rows.of(fact);
      handles[number] = row.fact();
      same.facts.add(number, row.fact());
      for (int requirement : row.requirements()) {
        find(requirement, number);
      }
    } else {
      own[number].setObject(fact);
      handles[number] = own[number];
      same.facts.add(number, own[number]);
      foundByOne.clear();
      same.facts.addMetByText(same.facts.size() - 1, foundByOne);
      for (int i = 0; i < foundByOne.size(); i++) {
        find(foundByOne.get(i), number);
      }
    }
  }

  private void find(int requirement, int fact) {
    if (knownFor[requirement] != claim) {
      knownFor[requirement] = claim;
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
        FactClass.of(type, plan.requirements(), r -> !comeAgain || !r.isFoundByFacts());
    for (ConditionTest test : facts.others()) {
      trials.get(test.requirement()).add(new Trial(facts, test));
    }
    OfClass made = new OfClass(facts, comeAgain);
    classes.put(type, made);
    return made;
  }
}
