package org.cleanclaim.scrub.screen;

import org.drools.base.base.ValueResolver;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.core.common.DefaultFactHandle;

/**
 * A constraint between a fact and those of earlier patterns, evaluated by the engine's own code.
 */
record Join(BetaConstraint<ContextEntry> constraint, ValueResolver resolver) {
  /**
   * Whether a fact fits the earlier ones.
   *
   * @param otherwise the answer when the constraint can't be evaluated: the one that lets the rule
   *     be tried, so that it is seen to fail
   */
  boolean holds(JoinTuple earlier, DefaultFactHandle fact, boolean otherwise) {
    try {
      ContextEntry context = constraint.createContext();
      context.updateFromFactHandle(resolver, fact);
      return constraint.isAllowedCachedRight(earlier, context);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return otherwise;
    }
  }
}
