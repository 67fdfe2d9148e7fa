package org.cleanclaim.scrub.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.scrub.explain.Part.Answer;
import org.drools.core.common.DefaultFactHandle;

/**
 * Gives facts to the conditions of one way to match a rule so that as few parts as can be fail: the
 * parts that fail are what keeps the rule from firing. Of equally near choices, the one whose first
 * unmet condition comes last is taken, so that the conditions before it are seen to be met.
 */
final class Search {
  /** Choices tried before the best so far is taken. */
  private static final int MOST_TRIES = 100_000;

  private static final int MOST_FOUND = 3;
  private static final int MOST_NEAREST = 3;

  private final FactPool pool;
  private Optional<Frame> best = Optional.empty();
  private int tries;

  Search(FactPool pool) {
    this.pool = pool;
  }

  /** Whether every choice was tried that could have come nearer. */
  boolean isComplete() {
    return tries <= MOST_TRIES;
  }

  /** The nearest choice beside the facts of a frame. */
  Frame nearest(List<Clause> clauses, Frame beside) {
    best = Optional.empty();
    visit(clauses, 0, Frame.beside(beside));
    return best.orElseThrow();
  }

  private void visit(List<Clause> clauses, int at, Frame frame) {
    tries++;
    if (at == clauses.size()) {
      if (best.isEmpty() || isNearer(frame, best.get())) {
        best = Optional.of(frame);
      }
      return;
    }
    for (Step choice : choices(clauses.get(at), frame)) {
      Frame next = frame.with(choice);
      if (best.isEmpty() || (isComplete() && isNearer(next, best.get()))) {
        visit(clauses, at + 1, next);
      }
    }
  }

  /** A frame that is not at its end yet can only get farther off. */
  private static boolean isNearer(Frame frame, Frame than) {
    return frame.cost() < than.cost()
        || (frame.cost() == than.cost() && frame.firstUnmet() > than.firstUnmet());
  }

  /** What a condition may be given, the nearest first. */
  private List<Step> choices(Clause clause, Frame frame) {
    if (clause instanceof Clause.OnePattern pattern) {
      return choices(pattern, frame);
    }
    Clause.Group group = (Clause.Group) clause;
    if (group.isNot()) {
      return List.of(new Step.Absence(group, forbidden(group, frame)));
    }
    Search within = new Search(pool);
    Step presence = new Step.Presence(group, within.nearest(group.clauses(), frame).steps());
    tries += within.tries;
    return List.of(presence);
  }

  private List<List<Object>> forbidden(Clause.Group not, Frame frame) {
    return Matches.of(not.clauses(), frame, pool, MOST_FOUND).stream()
        .map(
            match ->
                match.steps().stream()
                    .filter(Step.Given.class::isInstance)
                    .map(step -> ((Step.Given) step).fact().getObject())
                    .toList())
        .toList();
  }

  private List<Step> choices(Clause.OnePattern clause, Frame frame) {
    boolean sourceUnknown =
        clause.source().isPresent()
            && Part.reads(clause.source().get().getRequiredDeclarations(), frame.absent());
    if (sourceUnknown) {
      return List.of(new Step.Without(clause, List.of(), true));
    }
    List<Step.Given> given = new ArrayList<>();
    for (DefaultFactHandle fact : pool.candidates(clause, frame.tuple())) {
      given.add(new Step.Given(clause, fact, failing(clause, fact, frame)));
    }
    given.sort(Comparator.comparingInt(Step.Given::cost));
    List<Step> choices = new ArrayList<>(given);
    without(clause, given).ifPresent(choices::add);
    choices.sort(Comparator.comparingInt(Step::cost));
    return choices;
  }

  private static List<Part> failing(Clause.OnePattern clause, DefaultFactHandle fact, Frame frame) {
    return clause.parts().stream()
        .filter(part -> part.ask(frame.tuple(), fact, frame.absent()) == Answer.FAILS)
        .toList();
  }

  /**
   * That the pattern has no fact: a choice only when none meets those of its parts that speak of it
   * alone.
   */
  private static Optional<Step> without(Clause.OnePattern clause, List<Step.Given> given) {
    List<Step.Given> nearest =
        given.stream()
            .map(g -> new Step.Given(clause, g.fact(), ofOneFact(g.failing())))
            .sorted(Comparator.comparingInt(Step.Given::cost))
            .toList();
    boolean someMeet = !nearest.isEmpty() && nearest.get(0).cost() == 0;
    if (someMeet) {
      return Optional.empty();
    }
    return Optional.of(
        new Step.Without(
            clause, nearest.subList(0, Math.min(MOST_NEAREST, nearest.size())), false));
  }

  private static List<Part> ofOneFact(List<Part> parts) {
    return parts.stream().filter(Part::isOfOneFact).toList();
  }
}
