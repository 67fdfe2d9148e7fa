package org.cleanclaim.scrub.screen;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.core.common.DefaultFactHandle;

/**
 * The facts of one class in one claim after another, and the requirements that they can meet. Each
 * condition is evaluated at most once for a fact, however many requirements share it; those
 * requirements that ask for a text are found by it. Of one thread.
 */
final class FactClass {
  /** What is known of a condition and a fact. */
  private static final byte UNKNOWN = 0;

  private static final byte MET = 1;
  private static final byte NOT_MET = 2;

  /** Requirements that ask a field to equal some text, by the text. */
  record ByText(ReadAccessor field, ValueResolver resolver, Map<String, ConditionTest[]> tests) {}

  private static final ConditionTest[] NONE = {};

  private final Condition[] conditions;
  private final ConditionTest[] others;
  private final ByText[] byText;

  /** Numbers of the claim's facts of this class. */
  private final Numbers facts = new Numbers();

  private DefaultFactHandle[] handles = new DefaultFactHandle[4];

  /** By fact and condition. */
  private byte[] known;

  /**
   * What facts of a class can meet.
   *
   * @param asked whether a requirement is asked of them here at all
   */
  FactClass(Class<?> type, List<Requirement> requirements, Predicate<Requirement> asked) {
    ClassTests tests = new ClassTests(this);
    for (int r = 0; r < requirements.size(); r++) {
      Requirement requirement = requirements.get(r);
      if (requirement.type().isAssignableFrom(type) && asked.test(requirement)) {
        tests.add(r, requirement);
      }
    }
    conditions = tests.conditions();
    others = tests.others();
    byText = tests.byText();
    known = new byte[handles.length * conditions.length];
  }

  /** The requirements that ask for no text. */
  ConditionTest[] others() {
    return others;
  }

  /** Whether no requirement at all is asked of the facts. */
  boolean isNotAsked() {
    return others.length == 0 && byText.length == 0;
  }

  /** How many facts the claim has. */
  int size() {
    return facts.size();
  }

  /** The number, in the claim, of one of the facts. */
  int number(int index) {
    return facts.get(index);
  }

  /** Begins another claim. */
  void clear() {
    Arrays.fill(known, 0, facts.size() * conditions.length, UNKNOWN);
    facts.clear();
  }

  /** Adds a fact of the claim by its number. */
  void add(int number, DefaultFactHandle handle) {
    int index = facts.size();
    if (index == handles.length) {
      handles = Arrays.copyOf(handles, 2 * index);
      known = Arrays.copyOf(known, handles.length * conditions.length);
    }
    handles[index] = handle;
    facts.add(number);
  }

  /** Whether one of the facts meets a requirement of this class. */
  boolean meets(ConditionTest test, int index) {
    int first = index * conditions.length;
    int[] order = test.order();
    for (int i = 0; i < order.length; i++) {
      byte answer = known[first + order[i]];
      if (answer == UNKNOWN) {
        answer = evaluate(test, order[i], handles[index]);
        known[first + order[i]] = answer;
      }
      if (answer == NOT_MET) {
        test.refutedBy(i);
        return false;
      }
    }
    return true;
  }

  private byte evaluate(ConditionTest test, int condition, DefaultFactHandle fact) {
    return switch (conditions[condition].of(fact)) {
      case HOLDS -> MET;
      case DOES_NOT_HOLD -> NOT_MET;
      case FAILS -> {
        test.keepOrder();
        yield MET;
      }
    };
  }

  /** Adds the numbers of the requirements asking for some text that one of the facts meets. */
  void addMetByText(int index, Numbers met) {
    for (ByText texts : byText) {
      try {
        Object text = texts.field.getValue(texts.resolver, handles[index].getObject());
        addMet(text == null ? NONE : texts.tests.getOrDefault(text, NONE), index, met);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        // What can't be read may be any text: its rules are tried, and seen to fail.
        texts.tests.values().forEach(tests -> addMet(tests, index, met));
      }
    }
  }

  /** Adds the numbers of all requirements that one of the facts meets. */
  void addMet(int index, Numbers met) {
    addMet(others, index, met);
    addMetByText(index, met);
  }

  private void addMet(ConditionTest[] tests, int index, Numbers met) {
    for (ConditionTest test : tests) {
      if (meets(test, index)) {
        met.add(test.requirement());
      }
    }
  }
}
