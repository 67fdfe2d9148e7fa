package org.cleanclaim.scrub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimBuilder;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.ServiceLineBuilder;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.finding.Verdict;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.SampleRule;
import org.cleanclaim.scrub.history.PatientHistory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Attacks that no check of the text can refuse, because only the claim makes them large: each costs
 * its own rule's verdict, the other rule still judges, and so does the next claim.
 */
class ContainedRulesTest {
  private static final Duration LIMIT = Duration.ofMillis(1500);

  static Stream<Arguments> attacks() {
    return Stream.of(
        arguments(
            "expression that backtracks",
            "$line : ServiceLine( number == 1, description matches \"(x+x+)+\\\\1y\" )",
            "\"x\""),
        arguments(
            "expression that backtracks in a join",
            "$line : ServiceLine( number == 1 )\n"
                + "ServiceLine( number > $line.number, description matches \"(x+x+)+\\\\1y\" )",
            "\"x\""),
        arguments(
            "product of four patterns",
            "$line : ServiceLine()\nServiceLine()\nServiceLine()\nServiceLine()",
            "\"x\""),
        arguments(
            "product that never matches",
            "$line : ServiceLine()\n$b : ServiceLine()\n$c : ServiceLine()\n"
                + "ServiceLine( number == $line.number * $b.number * $c.number * -1 )",
            "\"x\" + $b + $c"),
        arguments(
            "accumulation over a product",
            "$line : ServiceLine( number == 1 )\n"
                + "accumulate( ServiceLine( $n : number ) and ServiceLine() and ServiceLine() and"
                + " ServiceLine(), $all : sum($n) )",
            "\"x\" + $all"),
        arguments(
            "list over a product",
            "$line : ServiceLine( number == 1 )\n"
                + "accumulate( ServiceLine( $d : description ) and ServiceLine() and ServiceLine()"
                + " and ServiceLine(), $all : collectList($d) )",
            "\"x\" + $all.size()"),
        arguments(
            "not of a product",
            "$line : ServiceLine( number == 1 )\n"
                + "not ( ServiceLine( $n : number ) and ServiceLine( $m : number ) and"
                + " ServiceLine( $o : number ) and ServiceLine( number == $n * $m * $o * -1 ) )",
            "\"x\""),
        arguments(
            "division by nothing",
            "$line : ServiceLine()",
            "\"x\" + 1 / ($line.number() - $line.number())"),
        arguments(
            "place outside of a text",
            "$line : ServiceLine()",
            "$line.description().substring(99999)"),
        arguments("empty value taken", "$line : ServiceLine( charge.get().cents > 3 )", "\"x\""),
        arguments("empty list taken", "$line : ServiceLine( modifiers.get(7) == \"x\" )", "\"x\""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void theAttackCostsItsOwnVerdictOnly(String name, String condition, String message)
      throws Exception {
    Rulebook rulebook =
        Rulebook.of(
            List.of(
                SampleRule.of("attack", condition, message),
                SampleRule.of("sound", "$line : ServiceLine( number == 1 )", "\"seen\"")));
    try (CodeSets codeSets = StarterCodeSets.open();
        Scrubber scrubber = new Scrubber(rulebook, codeSets, Optional.empty(), LIMIT)) {
      List<ScrubbedClaim> together =
          scrubber.scrub(
              Stream.of(aClaim(1), aClaim(400), aClaim(1))
                  .map(claim -> new ClaimOfPatient(claim, PatientHistory.UNKNOWN))
                  .toList());
      List<Finding> findings = together.get(1).findings();

      assertThat(findings)
          .filteredOn(f -> f.rule().equals("sample/sound"))
          .extracting(Finding::message)
          .containsExactly("seen");
      assertThat(findings)
          .filteredOn(f -> f.rule().equals("sample/attack"))
          .filteredOn(f -> f.verdict() == Verdict.NOT_CHECKED)
          .singleElement()
          .satisfies(f -> assertThat(f.message()).startsWith("the rule itself failed: "));
      assertThat(scrubber.failedRules()).containsOnlyKeys("sample/attack");

      for (ScrubbedClaim other :
          List.of(together.get(0), together.get(2), scrubber.scrub(aClaim(1)))) {
        assertThat(other.findings()).filteredOn(f -> f.rule().equals("sample/sound")).hasSize(1);
      }
    }
  }

  private static Claim aClaim(int lines) {
    return ClaimBuilder.builder()
        .id("1")
        .type(ClaimType.PROFESSIONAL)
        .lines(IntStream.rangeClosed(1, lines).mapToObj(ContainedRulesTest::line).toList())
        .build();
  }

  private static ServiceLine line(int number) {
    return ServiceLineBuilder.builder()
        .number(number)
        .procedureCode("99213")
        .description("x".repeat(60))
        .units(BigDecimal.ONE)
        .period(Optional.of(Period.of(LocalDate.of(2024, 8, 15))))
        .build();
  }
}
