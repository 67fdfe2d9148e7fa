package org.cleanclaim.scrub.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.cleanclaim.rulebook.anatomy.PartText;
import org.cleanclaim.scrub.screen.JoinTuple;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.base.rule.constraint.Constraint;
import org.drools.base.rule.constraint.Constraint.ConstraintType;
import org.drools.core.common.DefaultFactHandle;

/**
 * A part of a pattern, with the constraints that the engine made of it.
 *
 * @param resolver finds what belongs to the rule's package
 */
record Part(PartText text, List<Constraint> constraints, ValueResolver resolver) {
  /** What a part says to a fact. */
  enum Answer {
    HOLDS,
    FAILS,
    /** It reads the fact of a pattern that has none. */
    UNKNOWN
  }

  Part {
    constraints = List.copyOf(constraints);
  }

  /** Whether it speaks of its own fact alone. */
  boolean isOfOneFact() {
    return constraints.stream().allMatch(c -> c.getType() == ConstraintType.ALPHA);
  }

  /**
   * Asks whether a fact fits the earlier ones.
   *
   * @param earlier null when there are none
   * @param absent earlier patterns that have no fact
   */
  Answer ask(JoinTuple earlier, DefaultFactHandle fact, Set<Pattern> absent) {
    Answer answer = Answer.HOLDS;
    for (Constraint constraint : constraints) {
      if (reads(constraint.getRequiredDeclarations(), absent)) {
        answer = Answer.UNKNOWN;
      } else if (!holds(constraint, earlier, fact)) {
        return Answer.FAILS;
      }
    }
    return answer;
  }

  /** Whether declarations are those of some patterns. */
  static boolean reads(Declaration[] declarations, Set<Pattern> patterns) {
    return !patterns.isEmpty()
        && Arrays.stream(declarations).map(Declaration::getPattern).anyMatch(patterns::contains);
  }

  /** One that can't be evaluated does not hold: the engine would not report on such a fact. */
  private boolean holds(Constraint constraint, JoinTuple earlier, DefaultFactHandle fact) {
    try {
      if (constraint.getType() == ConstraintType.ALPHA) {
        return ((AlphaNodeFieldConstraint) constraint).isAllowed(fact, resolver);
      }
      return joins(constraint, earlier, fact);
    } catch (RuntimeException e) {
      return false;
    }
  }

  @SuppressWarnings("unchecked")
  private boolean joins(Constraint constraint, JoinTuple earlier, DefaultFactHandle fact) {
    BetaConstraint<ContextEntry> beta = (BetaConstraint<ContextEntry>) constraint;
    ContextEntry context = beta.createContext();
    context.updateFromFactHandle(resolver, fact);
    return beta.isAllowedCachedRight(earlier, context);
  }
}
