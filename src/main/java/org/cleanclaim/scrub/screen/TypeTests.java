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
 * All patterns that facts of one class can match, arranged so that a condition which several share
 * is evaluated once for a fact, and that those which ask for a text are found by it.
 */
final class TypeTests {
  /** A pattern and its conditions, by number. */
  private static final class Test {
    private final int pattern;
    private final int[] conditions;

    Test(int pattern, int[] conditions) {
      this.pattern = pattern;
      this.conditions = conditions;
    }
  }

  /** Patterns that begin with a field being equal to some text. */
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

  static TypeTests of(Class<?> type, List<ScreenedPattern> patterns) {
    Arrangement arrangement = new Arrangement();
    for (int p = 0; p < patterns.size(); p++) {
      if (patterns.get(p).type().isAssignableFrom(type)) {
        arrangement.add(p, patterns.get(p));
      }
    }
    return arrangement.tests();
  }

  /** Adds the numbers of the patterns whose own conditions a fact meets. */
  void addPatternsMetBy(DefaultFactHandle fact, Numbers met) {
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
    met.add(test.pattern);
  }

  /** Gathers the patterns of a class. */
  private static final class Arrangement {
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Test> others = new ArrayList<>();
    private final Map<String, Condition> fields = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Test>>> byText = new LinkedHashMap<>();

    void add(int number, ScreenedPattern pattern) {
      List<Condition> rest = new ArrayList<>(pattern.conditions());
      for (Condition condition : pattern.conditions()) {
        if (condition.isEqualToText()) {
          rest.remove(condition);
          addByText(condition, new Test(number, numbersOf(rest, pattern.packageName())));
          return;
        }
      }
      others.add(new Test(number, numbersOf(rest, pattern.packageName())));
    }

    private void addByText(Condition condition, Test test) {
      String field = condition.field().toString();
      fields.putIfAbsent(field, condition);
      byText
          .computeIfAbsent(field, f -> new HashMap<>())
          .computeIfAbsent(condition.text(), t -> new ArrayList<>())
          .add(test);
    }

    private int[] numbersOf(List<Condition> all, String packageName) {
      return all.stream().mapToInt(c -> numberOf(c, packageName)).toArray();
    }

    private int numberOf(Condition condition, String packageName) {
      return numbers.computeIfAbsent(
          condition.key(packageName),
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
