package org.cleanclaim.scrub.screen;

import org.drools.base.base.ValueResolver;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.core.common.DefaultFactHandle;
import org.drools.mvel.MVELConstraint;

/**
 * A constraint between a fact and those of earlier patterns, evaluated by the engine's own code.
 */
final class Join {
  private final BetaConstraint<ContextEntry> constraint;
  private final ValueResolver resolver;

  /** Nearly all are; null for one of another kind, and for one that binds an open variable. */
  private final CompiledConstraint compiled;

  /**
   * A constraint of a rule.
   *
   * @param resolver finds what belongs to the rule's package; the constraint reads no fact from it
   */
  Join(BetaConstraint<ContextEntry> constraint, ValueResolver resolver) {
    this.constraint = constraint;
    this.resolver = resolver;
    compiled =
        constraint instanceof MVELConstraint mvel && !mvel.isUnification()
            ? new CompiledConstraint(mvel, resolver)
            : null;
  }

  /**
   * Whether a fact fits the earlier ones.
   *
   * @param otherwise the answer when the constraint can't be evaluated: the one that lets the rule
   *     be tried, so that it is seen to fail
   */
  boolean holds(JoinTuple earlier, DefaultFactHandle fact, boolean otherwise) {
    try {
      return compiled != null ? compiled.holds(fact, earlier) : ofAnyKind(earlier, fact);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return otherwise;
    }
  }

  private boolean ofAnyKind(JoinTuple earlier, DefaultFactHandle fact) {
    ContextEntry context = constraint.createContext();
    context.updateFromFactHandle(resolver, fact);
    return constraint.isAllowedCachedRight(earlier, context);
  }
}
