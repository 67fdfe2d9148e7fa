package org.cleanclaim.scrub.explain;

import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.scrub.explain.Part.Answer;
import org.drools.core.common.DefaultFactHandle;

/** Finds the facts that meet a list of conditions together. */
final class Matches {
  private final FactPool pool;
  private final int most;
  private final List<Frame> found = new ArrayList<>();

  private Matches(FactPool pool, int most) {
    this.pool = pool;
    this.most = most;
  }

  /**
   * Facts that meet all conditions beside those of a frame.
   *
   * @param most how many ways are looked for
   */
  static List<Frame> of(List<Clause> clauses, Frame beside, FactPool pool, int most) {
    Matches matches = new Matches(pool, most);
    matches.visit(clauses, 0, Frame.beside(beside));
    return matches.found;
  }

  private void visit(List<Clause> clauses, int at, Frame frame) {
    if (at == clauses.size()) {
      found.add(frame);
      return;
    }
    if (clauses.get(at) instanceof Clause.OnePattern clause) {
      for (DefaultFactHandle fact : candidates(clause, frame)) {
        if (found.size() < most && fits(clause, fact, frame)) {
          visit(clauses, at + 1, frame.with(new Step.Given(clause, fact, List.of())));
        }
      }
      return;
    }
    Clause.Group group = (Clause.Group) clauses.get(at);
    boolean any = !of(group.clauses(), frame, pool, 1).isEmpty();
    if (any != group.isNot()) {
      visit(clauses, at + 1, frame.with(new Step.Absence(group, List.of())));
    }
  }

  private List<DefaultFactHandle> candidates(Clause.OnePattern clause, Frame frame) {
    boolean sourceUnknown =
        clause.source().isPresent()
            && Part.reads(clause.source().get().getRequiredDeclarations(), frame.absent());
    return sourceUnknown ? List.of() : pool.candidates(clause, frame.tuple());
  }

  private static boolean fits(Clause.OnePattern clause, DefaultFactHandle fact, Frame frame) {
    return clause.parts().stream()
        .allMatch(part -> part.ask(frame.tuple(), fact, frame.absent()) == Answer.HOLDS);
  }
}
