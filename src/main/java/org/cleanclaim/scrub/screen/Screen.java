package org.cleanclaim.scrub.screen;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
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

  /**
   * Those that no thread uses now. Not a thread's own, since a thread may live longer than the
   * screen and would then keep all of it.
   */
  private final Deque<Selection> idle = new ConcurrentLinkedDeque<>();

  private final Plan plan;

  public Screen(List<CompiledRule> rules) {
    this.rules = List.copyOf(rules);
    WayBuilder builder = new WayBuilder();
    for (int number = 0; number < rules.size(); number++) {
      builder.add(number, rules.get(number));
    }
    requirements = List.copyOf(builder.requirements());
    plan = new Plan(this.rules, builder.patterns(), builder.ways(), requirements.size());
  }

  /**
   * The rules that may fire on some facts, sorted by id.
   *
   * @param applies whether a rule has anything to say of the claim at all
   */
  public List<Candidate> candidates(List<?> facts, Predicate<CompiledRule> applies) {
    Selection selection = idle.pollFirst();
    if (selection == null) {
      selection = new Selection(plan, this::testsOf);
    }
    List<Candidate> candidates = selection.choose(facts, applies);
    idle.addFirst(selection);
    return candidates;
  }

  private TypeTests testsOf(Class<?> type) {
    TypeTests known = tests.get(type);
    return known != null ? known : tests.computeIfAbsent(type, t -> TypeTests.of(t, requirements));
  }
}
