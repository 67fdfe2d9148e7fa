package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.scrub.screen.FactClass.ByText;

/** Gathers the requirements that facts of a class can meet. */
final class ClassTests {
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final List<ConditionTest> others = new ArrayList<>();
  private final Map<String, Condition> fields = new LinkedHashMap<>();
  private final Map<String, Map<String, List<ConditionTest>>> byText = new LinkedHashMap<>();

  void add(int number, Requirement requirement) {
    List<Condition> rest = new ArrayList<>(requirement.conditions());
    Condition text = requirement.text().orElse(null);
    rest.remove(text);
    ConditionTest test =
        new ConditionTest(number, rest.stream().mapToInt(this::numberOf).toArray());
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

  FactClass facts() {
    return new FactClass(
        conditions.toArray(Condition[]::new),
        others.toArray(ConditionTest[]::new),
        byText.entrySet().stream()
            .map(e -> index(e.getKey(), e.getValue()))
            .toArray(ByText[]::new));
  }

  private ByText index(String field, Map<String, List<ConditionTest>> tests) {
    Condition first = fields.get(field);
    Map<String, ConditionTest[]> arrays = new HashMap<>();
    tests.forEach((text, list) -> arrays.put(text, list.toArray(ConditionTest[]::new)));
    return new ByText(first.field(), first.resolver(), arrays);
  }
}
