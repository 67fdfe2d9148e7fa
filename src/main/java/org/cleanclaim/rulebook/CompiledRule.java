package org.cleanclaim.rulebook;

import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.InvalidPatternException;
import org.drools.base.rule.LogicTransformer;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;

/**
 * One rule, ready to judge: shared by threads, immutable but for what it builds when first asked.
 */
public final class CompiledRule {
  private final RuleHeader header;
  private final RuleImpl rule;
  private final InternalKnowledgeBase all;
  private final ValueResolver resolver;
  private volatile ValueResolver interpreter;
  private volatile InternalKnowledgeBase base;
  private volatile GroupElement[] screened;

  /**
   * @param rule as the engine knows it
   * @param all the rule base of the whole rulebook
   * @param resolver finds what belongs to the rule's package
   */
  CompiledRule(
      RuleHeader header, RuleImpl rule, InternalKnowledgeBase all, ValueResolver resolver) {
    this.header = header;
    this.rule = rule;
    this.all = all;
    this.resolver = resolver;
  }

  /** The same rule under another header. */
  CompiledRule under(RuleHeader other) {
    return new CompiledRule(other, rule, all, resolver);
  }

  public RuleHeader header() {
    return header;
  }

  public String id() {
    return header.id();
  }

  /** The rule as the engine knows it. */
  public RuleImpl rule() {
    return rule;
  }

  /** Lets a constraint of the rule be evaluated outside a session; it holds no fact. */
  public ValueResolver resolver() {
    return resolver;
  }

  /**
   * The same for who asks a constraint outside of the order of the rule's patterns. The engine
   * makes a class of a constraint that is asked often, and the class knows for good how far behind
   * one another the facts stood when it was made; this resolver lets it make none.
   */
  public ValueResolver interpreter() {
    if (interpreter == null) {
      synchronized (this) {
        if (interpreter == null) {
          interpreter = (ValueResolver) RuleBases.interpreted(rule, all).newKieSession();
        }
      }
    }
    return interpreter;
  }

  /**
   * A rule base that holds this rule alone, so that a session of it costs what this rule costs,
   * however large the rulebook is.
   */
  public InternalKnowledgeBase base() {
    if (base == null) {
      synchronized (this) {
        if (base == null) {
          base = RuleBases.only(rule, all);
        }
      }
    }
    return base;
  }

  /**
   * One copy of the conditions for all screens, which tell its patterns the same places each time.
   * The engine compiles a condition that is asked often into a class that lives as long as the
   * rule's package; a copy for each screen would leave its classes behind.
   */
  public GroupElement[] screenedConditions() {
    if (screened == null) {
      synchronized (this) {
        if (screened == null) {
          screened = conditions();
        }
      }
    }
    return screened.clone();
  }

  /**
   * A copy of the rule's conditions as the engine's network holds them: one group for each way that
   * its {@code or}s leave to match. The network's own patterns know where they stand in it; the
   * copy's may be told otherwise.
   */
  public GroupElement[] conditions() {
    try {
      return LogicTransformer.getInstance().transform(rule.getLhs().clone(), all.getGlobals());
    } catch (InvalidPatternException e) {
      throw new IllegalStateException("the conditions of a compiled rule can be read", e);
    }
  }
}
