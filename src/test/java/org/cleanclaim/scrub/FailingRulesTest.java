package org.cleanclaim.scrub;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimBuilder;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.ServiceLineBuilder;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.Verdict;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.SampleRule;
import org.cleanclaim.rulebook.source.RuleFile;
import org.junit.jupiter.api.Test;

/** A rule that throws or never ends costs its own verdict on that claim, and nothing else. */
class FailingRulesTest {
  private static final RuleFile SOUND = SampleRule.of("sound", "$line : ServiceLine()", "\"seen\"");

  @Test
  void aConditionThatThrowsIsNamedAndTheOthersStillJudge() throws Exception {
    assertOnlyTheSecondFails(
        SampleRule.of(
            "throws", "$line : ServiceLine( procedureCode.charAt(99) == 'x' )", "\"never\""),
        aClaim(2, ""),
        Duration.ofSeconds(10));
  }

  @Test
  void aReportThatThrowsIsNamedAndTheOthersStillJudge() throws Exception {
    assertOnlyTheSecondFails(
        SampleRule.of("throws", "$line : ServiceLine()", "$line.procedureCode().substring(99)"),
        aClaim(2, ""),
        Duration.ofSeconds(10));
  }

  @Test
  void aConditionThatNeverEndsIsStoppedAndNamed() throws Exception {
    assertOnlyTheSecondFails(
        SampleRule.of(
            "throws", "$line : ServiceLine( description matches \"(x+x+)+\\\\1y\" )", "\"never\""),
        aClaim(1, "x".repeat(60)),
        Duration.ofMillis(800));
  }

  @Test
  void aJoinThatRunsAwayIsStoppedAndNamed() throws Exception {
    assertOnlyTheSecondFails(
        SampleRule.of(
            "throws", "$line : ServiceLine()\n    ServiceLine()\n    ServiceLine()", "\"never\""),
        aClaim(90, ""),
        Duration.ofSeconds(20));
  }

  @Test
  void theNextClaimIsJudgedByTheWholeRulebookAgain() throws Exception {
    RuleFile picky =
        SampleRule.of("throws", "$line : ServiceLine( procedureCode.charAt(5) == 'x' )", "\"six\"");
    try (CodeSets codeSets = StarterCodeSets.open();
        Scrubber scrubber =
            new Scrubber(Rulebook.of(List.of(SOUND, picky)), codeSets, Optional.empty())) {
      scrubber.scrub(aClaim(1, ""));

      List<Finding> next =
          scrubber
              .scrub(aClaim(1, "").withLines(List.of(line(1, "").withProcedureCode("99213x"))))
              .findings();

      assertThat(next).extracting(Finding::message).containsExactly("seen", "six");
    }
  }

  private static void assertOnlyTheSecondFails(RuleFile failing, Claim claim, Duration limit)
      throws Exception {
    try (CodeSets codeSets = StarterCodeSets.open();
        Scrubber scrubber =
            new Scrubber(Rulebook.of(List.of(SOUND, failing)), codeSets, Optional.empty(), limit)) {
      List<Finding> findings = scrubber.scrub(claim).findings();

      assertThat(findings)
          .filteredOn(f -> f.rule().equals("sample/sound"))
          .hasSize(claim.lines().size());
      assertThat(findings)
          .filteredOn(f -> f.rule().equals("sample/throws"))
          .singleElement()
          .satisfies(f -> assertThat(f.verdict()).isEqualTo(Verdict.NOT_CHECKED));
      assertThat(scrubber.failedRules()).containsOnlyKeys("sample/throws");
    }
  }

  private static Claim aClaim(int lines, String description) {
    return ClaimBuilder.builder()
        .id("1")
        .type(ClaimType.PROFESSIONAL)
        .lines(IntStream.rangeClosed(1, lines).mapToObj(n -> line(n, description)).toList())
        .build();
  }

  private static ServiceLine line(int number, String description) {
    return ServiceLineBuilder.builder()
        .number(number)
        .procedureCode("99213")
        .description(description)
        .units(BigDecimal.ONE)
        .period(Optional.of(Period.of(LocalDate.of(2024, 8, 15))))
        .build();
  }
}
