package org.cleanclaim.scrub.screen;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.ContextEntry;
import org.drools.core.common.DefaultFactHandle;
import org.drools.mvel.ConditionEvaluator;
import org.drools.mvel.MVELConstraint;

/**
 * A constraint and what the engine compiled it into. The engine looks its own settings up each time
 * before it asks that, and a claim asks some two hundred constraints; so what it keeps to itself is
 * taken from it once, and asked directly.
 */
final class CompiledConstraint {
  private static final VarHandle COMPILED = compiledField();

  private final MVELConstraint constraint;
  private final ValueResolver resolver;

  /** Null until the engine was asked for the first time, which makes it compile. */
  private volatile ConditionEvaluator compiled;

  /**
   * A constraint that binds no open variable.
   *
   * @param resolver finds what belongs to the rule's package; the constraint reads no fact from it
   */
  CompiledConstraint(MVELConstraint constraint, ValueResolver resolver) {
    this.constraint = constraint;
    this.resolver = resolver;
  }

  /**
   * Whether a fact meets it.
   *
   * @param earlier the facts of earlier patterns that it reads; null when it reads none
   */
  boolean holds(DefaultFactHandle fact, JoinTuple earlier) {
    ConditionEvaluator known = compiled;
    return known != null ? known.evaluate(fact, resolver, earlier) : first(fact, earlier);
  }

  private boolean first(DefaultFactHandle fact, JoinTuple earlier) {
    boolean holds = earlier == null ? constraint.isAllowed(fact, resolver) : joined(fact, earlier);
    compiled = (ConditionEvaluator) COMPILED.getVolatile(constraint);
    return holds;
  }

  private boolean joined(DefaultFactHandle fact, JoinTuple earlier) {
    ContextEntry context = constraint.createContext();
    context.updateFromFactHandle(resolver, fact);
    return constraint.isAllowedCachedRight(earlier, context);
  }

  private static VarHandle compiledField() {
    try {
      return MethodHandles.privateLookupIn(MVELConstraint.class, MethodHandles.lookup())
          .findVarHandle(MVELConstraint.class, "conditionEvaluator", ConditionEvaluator.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
