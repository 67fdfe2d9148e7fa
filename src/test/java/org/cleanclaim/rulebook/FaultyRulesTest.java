package org.cleanclaim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleFile;
import org.junit.jupiter.api.Test;

/**
 * Every fault of every file is told in one run, with its place, and nothing is compiled with half a
 * rulebook.
 */
class FaultyRulesTest {
  private static final String GOOD =
      """
      /*
       * Why: proves the linter.
       *
       * Known gaps: none known.
       */
      package rules.test_family

      import org.cleanclaim.claim.ServiceLine
      global org.cleanclaim.scrub.Findings findings

      rule "sample"
          @title("Sample defect")
          @severity("DENIAL")
          @authority("CMS")
          @citation("Manual, ch. 1")
          @carc("4")
          @since("2000-01-01")
          @fix("Mend it.")
      when
          $line : ServiceLine( hasModifier("59") )
      then
          findings.report(drools.getRule(), $line, "bad");
      end
      """;

  @Test
  void aRuleWithoutFaultsCompiles() throws Exception {
    Rulebook rulebook = Rulebook.of(List.of(file(GOOD)));

    RuleHeader header = rulebook.header("test-family/sample").orElseThrow();
    assertThat(header.group()).contains("CO");
    assertThat(header.why()).isEqualTo("proves the linter.");
    assertThat(header.gaps()).isEqualTo("none known.");
    assertThat(rulebook.sha256()).hasSize(64);
  }

  @Test
  void aSyntaxFaultIsToldWithItsLine() {
    assertThat(faults(GOOD.replace("hasModifier(\"59\") )", "hasModifier(\"59\") ")))
        .anyMatch(f -> f.line() >= 20 && f.line() <= 22);
  }

  @Test
  void anUnknownFieldIsToldWithItsLine() {
    assertThat(faults(GOOD.replace("hasModifier(\"59\")", "unitz == 3")))
        .anyMatch(f -> f.line() == 20 && f.message().contains("unitz"));
  }

  @Test
  void anUnknownTypeIsTold() {
    assertThat(faults(GOOD.replace("$line : ServiceLine(", "$line : ServiceLne(")))
        .anyMatch(f -> f.message().contains("ServiceLne"));
  }

  @Test
  void aRightHandSideThatDoesNotCompileIsToldWithItsLine() {
    assertThat(faults(GOOD.replace("$line, \"bad\"", "$line.nothing(), \"bad\"")))
        .anyMatch(
            f -> f.line() == 22 && f.rule().equals("sample") && f.message().contains("nothing"));
  }

  @Test
  void faultsOfSeveralFilesComeTogether() {
    RuleFile first = file(GOOD.replace("hasModifier(\"59\")", "unitz == 3"));
    RuleFile second =
        new RuleFile(
            "test-family/other.drl",
            GOOD.replace("\"sample\"", "\"other\"").replace("@fix(\"Mend it.\")", ""));

    RulebookException thrown =
        catchThrowableOfType(RulebookException.class, () -> Rulebook.of(List.of(first, second)));

    assertThat(thrown.faults())
        .extracting(RuleFault::file)
        .contains("test-family/sample.drl", "test-family/other.drl");
    assertThat(thrown.getMessage()).contains("test-family/sample.drl:20:26: sample: ");
  }

  @Test
  void headersMustBeWholeOrderedAndQuoted() {
    assertFault(GOOD.replace("    @carc(\"4\")\n", ""), "@carc is missing");
    assertFault(GOOD.replace("DENIAL", "REJECTION"), "@status is missing");
    assertFault(GOOD.replace("@severity(\"DENIAL\")", "@severity(\"BAD\")"), "@severity must be");
    assertFault(GOOD.replace("@since(\"2000-01-01\")", "@since(2000-01-01)"), "quoted text");
    assertFault(GOOD.replace("2000-01-01", "2000-02-30"), "@since must be");
    assertFault(GOOD.replace("@fix(", "@fixx("), "@fixx is not a header key");
    assertFault(
        GOOD.replace("    @authority(\"CMS\")\n", "")
            .replace("@carc(\"4\")", "@carc(\"4\")\n    @authority(\"CMS\")"),
        "belongs before");
    assertFault(GOOD.replace("@carc(\"4\")", "@carc(\"4\")\n    @carc(\"5\")"), "stands twice");
    assertFault(GOOD.replace("Why: proves the linter.", "proves."), "says Why:");
    assertFault(GOOD.replace("Known gaps: none known.", ""), "Known gaps:");
  }

  @Test
  void bodiesMayNotMakeRulesDependOnOneAnother() {
    assertFault(GOOD.replace("when\n", "salience 10\nwhen\n"), "no attribute salience");
    assertFault(GOOD.replace("rules.test_family", "rules.other"), "the package must be");
    assertFault(GOOD.replace("rule \"sample\"", "rule \"simple\""), "must be named sample");
    assertFault(
        GOOD.replace(
            "hasModifier(\"59\") )", "hasModifier(\"59\") )\n    eval( $line.number() > 1 )"),
        "no eval");
    assertFault(
        GOOD.replace("findings.report(", "while (true) findings.report("),
        "then-block must be one call");
    assertFault(
        GOOD.replace("\"bad\");", "\"bad\");\n    insert($line);"), "then-block must be one call");
    assertFault(
        GOOD.replace("rule \"sample\"", "function int f() { return 1; }\nrule \"sample\""),
        "no functions");
    assertFault(
        GOOD.replace("rule \"sample\"", "declare Hint a : int end\nrule \"sample\""),
        "no declared types");
  }

  private static void assertFault(String text, String part) {
    assertThat(faults(text)).anyMatch(f -> f.message().contains(part));
  }

  private static List<RuleFault> faults(String... texts) {
    List<RuleFile> files = Arrays.stream(texts).map(FaultyRulesTest::file).toList();
    RulebookException thrown =
        catchThrowableOfType(RulebookException.class, () -> Rulebook.of(files));
    assertThat(thrown).as("a rulebook with faults is refused").isNotNull();
    return thrown.faults();
  }

  private static RuleFile file(String text) {
    return new RuleFile("test-family/sample.drl", text);
  }
}
