package org.cleanclaim.scrub;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.intake.Claims;
import org.cleanclaim.intake.input.Inputs;
import org.cleanclaim.rulebook.CompiledRule;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;
import org.drools.mvel.MVELConditionEvaluator;
import org.drools.mvel.MVELConstraint;
import org.junit.jupiter.api.Test;

/**
 * No condition stays interpreted, however many threads ask it first: an interpreted one takes many
 * times as long, for as long as the process lives.
 */
class CompiledConditionsTest {
  private static final int THREADS = 4;

  @Test
  void conditionsAreCompiledWhenTheyAreFirstAsked() throws Exception {
    Rulebook rulebook = Rulebook.of(RuleFiles.builtIn());
    List<Claim> claims =
        Claims.readAll(Inputs.open(List.of("test-claims/batches", "test-claims/ncci"))).stream()
            .filter(Claim.class::isInstance)
            .map(Claim.class::cast)
            .toList();
    try (CodeSets codeSets = StarterCodeSets.open();
        Scrubber scrubber = new Scrubber(rulebook, codeSets, Optional.empty())) {
      scrubInThreads(scrubber, claims);
    }

    List<Object> asked = new ArrayList<>();
    for (CompiledRule rule : rulebook.rules()) {
      for (GroupElement conditions : rule.screenedConditions()) {
        addEvaluators(conditions, asked);
      }
    }
    assertThat(asked).hasSizeGreaterThan(100).noneMatch(MVELConditionEvaluator.class::isInstance);
  }

  private static void scrubInThreads(Scrubber scrubber, List<Claim> claims) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> running = new ArrayList<>();
    for (int t = 0; t < THREADS; t++) {
      running.add(threads.submit(() -> claims.forEach(scrubber::scrub)));
    }
    for (Future<?> one : running) {
      one.get();
    }
    threads.shutdown();
  }

  /** What evaluates the conditions that were asked, as the engine keeps it. */
  private static void addEvaluators(RuleConditionElement element, List<Object> evaluators)
      throws ReflectiveOperationException {
    if (element instanceof Pattern pattern) {
      for (Constraint constraint : pattern.getConstraints()) {
        if (constraint instanceof MVELConstraint) {
          Object evaluator = evaluator().get(constraint);
          if (evaluator != null) {
            evaluators.add(evaluator);
          }
        }
      }
    }
    for (RuleConditionElement nested : element.getNestedElements()) {
      addEvaluators(nested, evaluators);
    }
  }

  private static Field evaluator() throws NoSuchFieldException {
    Field field = MVELConstraint.class.getDeclaredField("conditionEvaluator");
    field.setAccessible(true);
    return field;
  }
}
