package org.cleanclaim.scrub.screen;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import org.cleanclaim.rulebook.CompiledRule;

/**
 * Chooses, for the facts of one claim, the rules that may fire and the facts that matter to each.
 * It leaves out only what the engine itself would find out later, and asks the engine's own
 * constraints for it: a fact that meets no requirement of a pattern, and a rule whose patterns no
 * facts fit together. Immutable but for what it remembers of reference rows; shared by threads.
 */
public final class Screen {
  private final List<CompiledRule> rules;
  private final List<Requirement> requirements;
  private final ConcurrentMap<Class<?>, TypeTests> tests = new ConcurrentHashMap<>();
  private final ThreadLocal<Selection> selections;

  public Screen(List<CompiledRule> rules) {
    this.rules = List.copyOf(rules);
    WayBuilder builder = new WayBuilder();
    for (int number = 0; number < rules.size(); number++) {
      builder.add(number, rules.get(number));
    }
    requirements = List.copyOf(builder.requirements());
    Plan plan = new Plan(this.rules, builder.patterns(), builder.ways(), requirements.size());
    selections = ThreadLocal.withInitial(() -> new Selection(plan, this::testsOf));
  }

  /**
   * The rules that may fire on some facts, sorted by id.
   *
   * @param applies whether a rule has anything to say of the claim at all
   */
  public List<Candidate> candidates(List<?> facts, Predicate<CompiledRule> applies) {
    return selections.get().choose(facts, applies);
  }

  private TypeTests testsOf(Class<?> type) {
    TypeTests known = tests.get(type);
    return known != null ? known : tests.computeIfAbsent(type, t -> TypeTests.of(t, requirements));
  }
}
