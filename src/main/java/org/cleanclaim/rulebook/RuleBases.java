package org.cleanclaim.rulebook;

import java.util.Collection;
import java.util.List;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.InvalidPatternException;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.definition.KiePackage;
import org.kie.internal.conf.ConstraintJittingThresholdOption;

/**
 * Rule bases of one rule each, made from a base that holds the whole rulebook. They share its
 * classes, so that one costs about a millisecond; the engine's own way, a package built for each,
 * costs ten times that.
 */
final class RuleBases {
  private static final int AT_ONCE = 0;
  private static final int NEVER = Integer.MAX_VALUE;

  private RuleBases() {}

  /**
   * A condition is compiled when it is first asked. Left alone, the engine interprets it some
   * twenty times and then compiles it in another thread, from a fact that may have left its handle
   * by then; and a thread that still prepares to interpret it can put that in the place of what was
   * compiled. A few conditions, others in every run, would be interpreted for good.
   */
  private static KieBaseConfiguration configuration(ClassLoader classes) {
    KieBaseConfiguration configuration =
        RuleBaseFactory.newKnowledgeBaseConfiguration(null, classes);
    configuration.setOption(KieBaseMutabilityOption.DISABLED);
    configuration.setOption(ConstraintJittingThresholdOption.get(AT_ONCE));
    return configuration;
  }

  /** A base that holds all rules of some packages. */
  static InternalKnowledgeBase all(Collection<KiePackage> packages) {
    InternalKnowledgeBase base =
        KnowledgeBaseFactory.newKnowledgeBase(configuration(RuleBases.class.getClassLoader()));
    base.addPackages(packages);
    return base;
  }

  /** A base that holds one rule of another base. */
  static InternalKnowledgeBase only(RuleImpl rule, InternalKnowledgeBase all) {
    return only(rule, all, configuration(all.getRootClassLoader()));
  }

  /** The same, but that it never makes classes of conditions. */
  static InternalKnowledgeBase interpreted(RuleImpl rule, InternalKnowledgeBase all) {
    KieBaseConfiguration configuration = configuration(all.getRootClassLoader());
    configuration.setOption(ConstraintJittingThresholdOption.get(NEVER));
    return only(rule, all, configuration);
  }

  private static InternalKnowledgeBase only(
      RuleImpl rule, InternalKnowledgeBase all, KieBaseConfiguration configuration) {
    InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
    InternalKnowledgePackage family = all.getPackage(rule.getPackageName());
    base.getPackagesMap().put(family.getName(), family);
    all.getGlobals().forEach(base::addGlobal);
    try {
      base.addRules(List.of(rule));
    } catch (InvalidPatternException e) {
      throw new IllegalStateException("a compiled rule can be added to a base", e);
    }
    return base;
  }
}
