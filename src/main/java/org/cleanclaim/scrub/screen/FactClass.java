package org.cleanclaim.scrub.screen;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.core.common.DefaultFactHandle;

/**
 * The facts of one class in some subjects that are screened together, and the requirements that
 * they can meet. Each condition is evaluated at most once for a fact, however many requirements
 * share it; those requirements that ask for a text are found by it. Of one thread.
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

  /** Numbers of the facts of this class, one subject's behind another's. */
  private final Numbers facts = new Numbers();

  /** By subject, up to the last one that has any: the index of its first fact. */
  private final int[] starts = new int[Screen.MOST_SUBJECTS];

  private int lastSubject = -1;
  private long subjects;
  private DefaultFactHandle[] handles = new DefaultFactHandle[64];

  /** By condition and fact: one condition is asked of many facts before the next one. */
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

  /** How many facts the subjects have. */
  int size() {
    return facts.size();
  }

  /** Which subjects have facts, a bit for each. */
  long subjects() {
    return subjects;
  }

  /** Index of a subject's first fact. */
  int start(int subject) {
    return subject > lastSubject ? facts.size() : starts[subject];
  }

  /** Index behind a subject's last fact. */
  int end(int subject) {
    return start(subject + 1);
  }

  /** The number, among all facts, of one of the facts. */
  int number(int index) {
    return facts.get(index);
  }

  /** Begins with other subjects. */
  void clear() {
    for (int c = 0; c < conditions.length; c++) {
      int first = c * handles.length;
      Arrays.fill(known, first, first + facts.size(), UNKNOWN);
    }
    facts.clear();
    lastSubject = -1;
    subjects = 0;
  }

  /** Adds a fact by its number; subjects come in order. */
  void add(int subject, int number, DefaultFactHandle handle) {
    int index = facts.size();
    while (lastSubject < subject) {
      starts[++lastSubject] = index;
    }
    if (index == handles.length) {
      makeRoom();
    }
    subjects |= 1L << subject;
    handles[index] = handle;
    facts.add(number);
  }

  private void makeRoom() {
    int before = handles.length;
    handles = Arrays.copyOf(handles, 2 * before);
    byte[] all = new byte[handles.length * conditions.length];
    for (int c = 0; c < conditions.length; c++) {
      System.arraycopy(known, c * before, all, c * handles.length, before);
    }
    known = all;
  }

  /** Whether one of the facts meets a requirement of this class. */
  boolean meets(ConditionTest test, int index) {
    int[] order = test.order();
    for (int i = 0; i < order.length; i++) {
      int place = order[i] * handles.length + index;
      byte answer = known[place];
      if (answer == UNKNOWN) {
        answer = evaluate(test, order[i], handles[index]);
        known[place] = answer;
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
