package org.cleanclaim.scrub.screen;

import org.drools.base.base.ValueResolver;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.core.common.DefaultFactHandle;
import org.drools.mvel.MVELConstraint;

/**
 * A constraint between a fact and those of earlier patterns, evaluated by the engine's own code.
 */
record Join(BetaConstraint<ContextEntry> constraint, ValueResolver resolver) {
  /** Whether what the constraint keeps of the earlier facts is only where they are. */
  private boolean keepsNoValues() {
    return constraint instanceof MVELConstraint mvel && !mvel.isUnification();
  }

  /** What {@link #holds} works with again and again, in one thread. */
  ContextEntry context() {
    return keepsNoValues() ? constraint.createContext() : null;
  }

  /**
   * Whether a fact fits the earlier ones.
   *
   * @param context of {@link #context}
   * @param otherwise the answer when the constraint can't be evaluated: the one that lets the rule
   *     be tried, so that it is seen to fail
   */
  boolean holds(
      ContextEntry context, JoinTuple earlier, DefaultFactHandle fact, boolean otherwise) {
    try {
      ContextEntry used = context != null ? context : constraint.createContext();
      used.updateFromFactHandle(resolver, fact);
      return constraint.isAllowedCachedRight(earlier, used);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return otherwise;
    }
  }
}
