package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.accessor.ReadAccessor;
import org.drools.core.common.DefaultFactHandle;

/**
 * All requirements that facts of one class can meet, arranged so that a condition which several
 * share is evaluated once for a fact, and that those which ask for a text are found by it.
 */
final class TypeTests {
  /** A requirement and its conditions, by number. */
  private static final class Test {
    private final int requirement;
    private final int[] conditions;

    Test(int requirement, int[] conditions) {
      this.requirement = requirement;
      this.conditions = conditions;
    }
  }

  /** Requirements that begin with a field being equal to some text. */
  private record ByText(ReadAccessor field, ValueResolver resolver, Map<String, Test[]> tests) {}

  private static final Test[] NONE = {};

  private final Condition[] conditions;
  private final Test[] others;
  private final ByText[] byText;

  private TypeTests(Condition[] conditions, Test[] others, ByText[] byText) {
    this.conditions = conditions;
    this.others = others;
    this.byText = byText;
  }

  static TypeTests of(Class<?> type, List<Requirement> requirements) {
    Arrangement arrangement = new Arrangement();
    for (int r = 0; r < requirements.size(); r++) {
      if (requirements.get(r).type().isAssignableFrom(type)) {
        arrangement.add(r, requirements.get(r));
      }
    }
    return arrangement.tests();
  }

  /** Adds the numbers of the requirements that a fact meets. */
  void addRequirementsMetBy(DefaultFactHandle fact, Numbers met) {
    byte[] known = new byte[conditions.length];
    for (Test test : others) {
      run(test, fact, known, met);
    }
    for (ByText index : byText) {
      try {
        Object text = index.field.getValue(index.resolver, fact.getObject());
        Test[] tests = text == null ? null : index.tests.get(text);
        runAll(tests == null ? NONE : tests, fact, known, met);
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        // What can't be read may be any text: its rules are tried, and seen to fail.
        index.tests.values().forEach(tests -> runAll(tests, fact, known, met));
      }
    }
  }

  private void runAll(Test[] tests, DefaultFactHandle fact, byte[] known, Numbers met) {
    for (Test test : tests) {
      run(test, fact, known, met);
    }
  }

  private void run(Test test, DefaultFactHandle fact, byte[] known, Numbers met) {
    for (int condition : test.conditions) {
      if (known[condition] == 0) {
        known[condition] = (byte) (conditions[condition].isMetBy(fact) ? 1 : 2);
      }
      if (known[condition] == 2) {
        return;
      }
    }
    met.add(test.requirement);
  }

  /** Gathers the requirements of a class. */
  private static final class Arrangement {
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Test> others = new ArrayList<>();
    private final Map<String, Condition> fields = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Test>>> byText = new LinkedHashMap<>();

    void add(int number, Requirement requirement) {
      List<Condition> rest = new ArrayList<>(requirement.conditions());
      for (Condition condition : requirement.conditions()) {
        if (condition.isEqualToText()) {
          rest.remove(condition);
          addByText(condition, new Test(number, numbersOf(rest)));
          return;
        }
      }
      others.add(new Test(number, numbersOf(rest)));
    }

    private void addByText(Condition condition, Test test) {
      String field = condition.field().toString();
      fields.putIfAbsent(field, condition);
      byText
          .computeIfAbsent(field, f -> new HashMap<>())
          .computeIfAbsent(condition.text(), t -> new ArrayList<>())
          .add(test);
    }

    private int[] numbersOf(List<Condition> all) {
      return all.stream().mapToInt(this::numberOf).toArray();
    }

    private int numberOf(Condition condition) {
      return numbers.computeIfAbsent(
          condition.key(),
          key -> {
            conditions.add(condition);
            return conditions.size() - 1;
          });
    }

    TypeTests tests() {
      return new TypeTests(
          conditions.toArray(Condition[]::new),
          others.toArray(Test[]::new),
          byText.entrySet().stream()
              .map(e -> index(e.getKey(), e.getValue()))
              .toArray(ByText[]::new));
    }

    private ByText index(String field, Map<String, List<Test>> tests) {
      Condition first = fields.get(field);
      Map<String, Test[]> arrays = new HashMap<>();
      tests.forEach((text, list) -> arrays.put(text, list.toArray(Test[]::new)));
      return new ByText(first.field(), first.resolver(), arrays);
    }
  }
}
