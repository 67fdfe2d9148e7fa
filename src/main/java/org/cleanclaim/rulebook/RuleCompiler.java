package org.cleanclaim.rulebook;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cleanclaim.rulebook.check.CheckedRule;
import org.cleanclaim.rulebook.compile.EngineFaults;
import org.cleanclaim.rulebook.compile.ScannedBuilder;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;
import org.kie.api.definition.KiePackage;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilderError;

/**
 * Compiles checked rules in one go. KnowledgeBuilder, unlike KieBuilder, tells where in the DRL
 * text every fault stands, those of right-hand sides included.
 */
final class RuleCompiler {
  private RuleCompiler() {}

  /**
   * Compiles rules into the engine's packages; faults are added to the list, and when there are any
   * no package comes out. The engine is given the trees that were checked, not their texts, so that
   * it can't read them in another way.
   *
   * @param rules safe ones only
   */
  static Collection<KiePackage> compile(List<CheckedRule> rules, List<RuleFault> faults) {
    ScannedBuilder builder = new ScannedBuilder();
    var batch = builder.batch();
    for (CheckedRule rule : rules) {
      batch.add(resource(rule), ResourceType.DESCR);
    }
    batch.build();
    Map<String, RuleText> texts =
        rules.stream()
            .map(CheckedRule::text)
            .collect(Collectors.toMap(t -> t.file().path(), Function.identity()));
    EngineFaults engine = new EngineFaults(texts);
    for (KnowledgeBuilderError error : builder.getErrors()) {
      faults.addAll(engine.of(error));
    }
    rules.forEach(rule -> faults.addAll(refusals(rule, builder.refusals())));
    return faults.isEmpty() ? builder.getKnowledgePackages() : List.of();
  }

  private static List<RuleFault> refusals(CheckedRule rule, Map<String, List<String>> byClass) {
    RuleText text = rule.text();
    String generated =
        text.file().packageName() + "." + rule.drl().orElseThrow().getRules().get(0).getClassName();
    return byClass.getOrDefault(generated, List.of()).stream()
        .map(message -> text.fault("sandbox", text.thenOffset(), message))
        .toList();
  }

  private static Resource resource(CheckedRule rule) {
    return rule.drl().orElseThrow().getResource();
  }
}
