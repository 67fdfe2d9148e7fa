package org.cleanclaim.scrub.explain;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.scrub.screen.JoinTuple;
import org.drools.base.rule.Pattern;
import org.drools.core.common.DefaultFactHandle;

/**
 * What the conditions so far were given. Immutable; each frame stands on the one before.
 *
 * @param tuple their facts, one for each pattern; null when there are none
 * @param absent patterns that have no fact; a placeholder stands for it in the tuple
 * @param size how many conditions were gone through
 * @param firstUnmet number of the first one that is not met; {@code MAX_VALUE} when all are
 */
record Frame(
    JoinTuple tuple,
    Set<Pattern> absent,
    int cost,
    int size,
    int firstUnmet,
    Optional<Frame> before,
    Optional<Step> step) {
  static final Frame EMPTY = of(null, Set.of());

  /** A frame that begins beside the facts of another. */
  static Frame beside(Frame other) {
    return of(other.tuple, other.absent);
  }

  private static Frame of(JoinTuple tuple, Set<Pattern> absent) {
    return new Frame(tuple, absent, 0, 0, Integer.MAX_VALUE, Optional.empty(), Optional.empty());
  }

  /** One condition more. */
  Frame with(Step next) {
    int unmet = next.cost() > 0 ? Math.min(firstUnmet, size) : firstUnmet;
    return new Frame(
        tupleWith(next),
        absentWith(next),
        cost + next.cost(),
        size + 1,
        unmet,
        Optional.of(this),
        Optional.of(next));
  }

  private JoinTuple tupleWith(Step next) {
    if (next instanceof Step.Given given) {
      return JoinTuple.of(given.fact(), tuple);
    }
    return next instanceof Step.Without
        ? JoinTuple.of(new DefaultFactHandle("placeholder"), tuple)
        : tuple;
  }

  private Set<Pattern> absentWith(Step next) {
    if (!(next instanceof Step.Without without)) {
      return absent;
    }
    Set<Pattern> more = Collections.newSetFromMap(new IdentityHashMap<>());
    more.addAll(absent);
    more.add(without.clause().pattern());
    return more;
  }

  /** What became of the conditions, in order. */
  List<Step> steps() {
    Deque<Step> steps = new ArrayDeque<>();
    for (Optional<Frame> at = Optional.of(this); at.isPresent(); at = at.get().before) {
      at.get().step.ifPresent(steps::addFirst);
    }
    return List.copyOf(steps);
  }
}
