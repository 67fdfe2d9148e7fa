package org.cleanclaim.scrub.screen;

import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.cleanclaim.rulebook.CompiledRule;

/**
 * Chooses, for the facts of some claims, the rules that may fire and the facts that matter to each.
 * It leaves out only what the engine itself would find out later, and asks the engine's own
 * constraints for it: a fact that meets no requirement of a pattern, and a rule whose patterns no
 * facts fit together. Claims are screened together because what the rules ask is far more to look
 * at than the facts of a claim: it is fetched from memory once for all of them. Immutable but for
 * what it remembers of reference rows; shared by threads.
 */
public final class Screen {
  /** Most subjects that are screened together: one bit of a number stands for each. */
  public static final int MOST_SUBJECTS = Long.SIZE;

  /**
   * Those that no thread uses now. Not a thread's own, since a thread may live longer than the
   * screen and would then keep all of it.
   */
  private final Deque<Selection> idle = new ConcurrentLinkedDeque<>();

  private final Plan plan;

  public Screen(List<CompiledRule> rules) {
    WayBuilder builder = new WayBuilder();
    for (int number = 0; number < rules.size(); number++) {
      builder.add(number, rules.get(number));
    }
    plan = new Plan(List.copyOf(rules), builder);
  }

  /**
   * The rules that may fire, sorted by id, those of one rule by subject. What may fire on a subject
   * does not depend on the others.
   *
   * @param subjects at most {@link #MOST_SUBJECTS}
   */
  public List<Candidate> candidates(List<Subject> subjects) {
    Selection selection = idle.pollFirst();
    if (selection == null) {
      selection = new Selection(plan);
    }
    List<Candidate> candidates = selection.choose(subjects);
    idle.addFirst(selection);
    return candidates;
  }
}
