package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.scrub.screen.FactClass.ByText;

/** Gathers the requirements that facts of a class can meet. */
final class ClassTests {
  private final FactClass facts;
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final List<ConditionTest> others = new ArrayList<>();
  private final Map<String, Condition> fields = new LinkedHashMap<>();
  private final Map<String, Map<String, List<ConditionTest>>> byText = new LinkedHashMap<>();

  ClassTests(FactClass facts) {
    this.facts = facts;
  }

  void add(int number, Requirement requirement) {
    List<Condition> rest = new ArrayList<>(requirement.conditions());
    Condition text = requirement.text().orElse(null);
    rest.remove(text);
    ConditionTest test =
        new ConditionTest(facts, number, rest.stream().mapToInt(this::numberOf).toArray());
    if (text == null) {
      others.add(test);
    } else {
      addByText(text, test);
    }
  }

  private void addByText(Condition condition, ConditionTest test) {
    String field = condition.field().toString();
    fields.putIfAbsent(field, condition);
    byText
        .computeIfAbsent(field, f -> new HashMap<>())
        .computeIfAbsent(condition.text(), t -> new ArrayList<>())
        .add(test);
  }

  private int numberOf(Condition condition) {
    return numbers.computeIfAbsent(
        condition.key(),
        key -> {
          conditions.add(condition);
          return conditions.size() - 1;
        });
  }

  /** All conditions, by the numbers that the tests call them by. */
  Condition[] conditions() {
    return conditions.toArray(Condition[]::new);
  }

  /** The requirements that ask for no text. */
  ConditionTest[] others() {
    return others.toArray(ConditionTest[]::new);
  }

  /** Those that ask for one, by field and text. */
  ByText[] byText() {
    return byText.entrySet().stream()
        .map(e -> index(e.getKey(), e.getValue()))
        .toArray(ByText[]::new);
  }

  private ByText index(String field, Map<String, List<ConditionTest>> tests) {
    Condition first = fields.get(field);
    Map<String, ConditionTest[]> arrays = new HashMap<>();
    tests.forEach((text, list) -> arrays.put(text, list.toArray(ConditionTest[]::new)));
    return new ByText(first.field(), first.resolver(), arrays);
  }
}
