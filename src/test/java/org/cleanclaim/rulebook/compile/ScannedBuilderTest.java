package org.cleanclaim.rulebook.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.io.ResourceType;
import org.kie.internal.io.ResourceFactory;

/**
 * The scan of generated classes holds by itself: here the engine is given texts that nothing
 * checked before.
 */
class ScannedBuilderTest {
  private static final String RULE =
      """
      package rules.attack
      import org.cleanclaim.claim.ServiceLine
      global org.cleanclaim.scrub.Findings findings
      rule "attack"
      when
          $line : ServiceLine()
      then
          %s
      end
      """;

  @Test
  void anOrdinaryReportPasses() {
    assertThat(
            refusals(
                "findings.report(drools.getRule(), $line, \"line \" + $line.number() + String.join(\",\", $line.modifiers()));"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "System.setProperty(\"attacked\", \"yes\"); | calls java.lang.System.setProperty",
        "java.lang.Runtime.getRuntime().exit(3); | calls java.lang.Runtime.getRuntime",
        "new java.io.File(\"x\").delete(); | creates java.io.File",
        "findings.report(drools.getRule(), $line, null, String.class); | names a class as a value",
        "Runnable r = () -> { }; | builds code at run time",
        "int[] a = new int[9]; a[0]++; | creates an array of numbers",
        "int i = 0; i++; findings.report(drools.getRule(), $line, null, i); | counts",
        "while (true) { } | jumps back",
        "Object o = $line.getClass(); | calls java.lang.Object.getClass",
        "drools.getKieRuntime().halt(); | calls org.drools.core.rule.consequence.KnowledgeHelper.getKieRuntime",
        "Object o = System.out; | uses java.lang.System.out",
        "Object o = $line.withNumber(3); | calls org.cleanclaim.claim.ServiceLine.withNumber",
        "java.time.LocalDate.now(); | calls java.time.LocalDate.now",
        "synchronized ($line) { } | takes a lock",
        "throw new RuntimeException(); | creates java.lang.RuntimeException",
        "} static { System.setProperty(\"attacked\", \"yes\"); } static void more() { | has a method <clinit>",
        "} static int more = 1; static void again() { | has a field more",
        "} static class More { } static void again() { | has a class More",
      })
  void whatMayNotBeIsRefusedBeforeItIsLoaded(String code, String refusal) {
    assertThat(refusals(code)).anyMatch(r -> r.contains(refusal));
    assertThat(System.getProperty("attacked")).isNull();
  }

  private static List<String> refusals(String consequence) {
    ScannedBuilder builder = new ScannedBuilder();
    builder
        .batch()
        .add(
            ResourceFactory.newByteArrayResource(
                RULE.formatted(consequence).getBytes(StandardCharsets.UTF_8)),
            ResourceType.DRL)
        .build();
    assertThat(builder.getErrors()).isEmpty();
    return builder.refusals().values().stream().flatMap(List::stream).toList();
  }
}
