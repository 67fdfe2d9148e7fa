package org.cleanclaim.rulebook;

import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.InvalidPatternException;
import org.drools.base.rule.LogicTransformer;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;

/**
 * One rule, ready to judge: immutable, shared by threads.
 *
 * @param rule as the engine knows it
 * @param base a rule base that holds this rule alone, so that a session of it costs what this rule
 *     costs, however large the rulebook is
 */
public record CompiledRule(RuleHeader header, RuleImpl rule, InternalKnowledgeBase base) {
  public String id() {
    return header.id();
  }

  /**
   * A copy of the rule's conditions as the engine's network holds them: one group for each way that
   * its {@code or}s leave to match. The network's own patterns know where they stand in it; the
   * copy's may be told otherwise.
   */
  public GroupElement[] conditions() {
    try {
      return LogicTransformer.getInstance().transform(rule.getLhs().clone(), base.getGlobals());
    } catch (InvalidPatternException e) {
      throw new IllegalStateException("the conditions of a compiled rule can be read", e);
    }
  }
}
