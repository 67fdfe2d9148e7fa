package org.cleanclaim.scrub.explain;

import java.util.List;
import org.drools.core.common.DefaultFactHandle;

/** What became of one condition, beside what the earlier ones were given. */
sealed interface Step {
  Clause clause();

  /** How far it is from being met; 0 when it is. */
  int cost();

  /**
   * A fact was given to a pattern.
   *
   * @param failing the parts that it does not meet
   */
  record Given(Clause.OnePattern clause, DefaultFactHandle fact, List<Part> failing)
      implements Step {
    static final int COST_OF_A_PART = 2;

    public Given {
      failing = List.copyOf(failing);
    }

    @Override
    public int cost() {
      return COST_OF_A_PART * failing.size();
    }
  }

  /**
   * A pattern has no fact at all.
   *
   * @param nearest those that come nearest, each with the parts that it does not meet; empty when
   *     the claim has no fact of the type
   * @param follows whether that only follows from an earlier pattern without a fact
   */
  record Without(Clause.OnePattern clause, List<Given> nearest, boolean follows) implements Step {
    public Without {
      nearest = List.copyOf(nearest);
    }

    /** A little more than naming the parts of the nearest fact, unless its joins fail as well. */
    @Override
    public int cost() {
      if (follows) {
        return 0;
      }
      return 1 + (nearest.isEmpty() ? Given.COST_OF_A_PART : nearest.get(0).cost());
    }
  }

  /**
   * A {@code not}.
   *
   * @param found facts that must not be there, a list for each way that they fit
   */
  record Absence(Clause.Group clause, List<List<Object>> found) implements Step {
    public Absence {
      found = List.copyOf(found);
    }

    @Override
    public int cost() {
      return found.isEmpty() ? 0 : Given.COST_OF_A_PART;
    }
  }

  /**
   * An {@code exists}.
   *
   * @param inner what became of its own conditions
   */
  record Presence(Clause.Group clause, List<Step> inner) implements Step {
    public Presence {
      inner = List.copyOf(inner);
    }

    /** Whether one of its patterns has no fact. */
    boolean isWithoutFact() {
      return inner.stream().anyMatch(Without.class::isInstance);
    }

    @Override
    public int cost() {
      return inner.stream().mapToInt(Step::cost).sum();
    }
  }
}
