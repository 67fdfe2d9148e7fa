package org.cleanclaim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cleanclaim.rulebook.RuleCases.Case;
import org.cleanclaim.rulebook.lint.Proven;
import org.cleanclaim.rulebook.lint.ReferenceCodes;
import org.cleanclaim.rulebook.lint.RulebookLinter;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the linter says of rules that the engine takes, where it says it, and that it says no more.
 */
class LintChecksTest {
  private static final Set<String> KNOWN = Set.of("4", "16", "M51", "A7", "2");
  private static final ReferenceCodes CODES =
      (kind, code) -> {
        if (code.equals("125")) {
          return Optional.of(new ReferenceCodes.Entry(Optional.of(LocalDate.of(2013, 11, 1))));
        }
        return KNOWN.contains(code)
            ? Optional.of(new ReferenceCodes.Entry(Optional.empty()))
            : Optional.empty();
      };

  static Stream<Case> cases() {
    return RuleCases.read("lint-rules.txt").stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theCheckSpeaksWhereItStands(Case rule) {
    List<RuleFault> messages = lint(rule.file());

    assertThat(messages).hasSize(rule.messages().size());
    for (int i = 0; i < messages.size(); i++) {
      RuleFault message = messages.get(i);
      if (!rule.places().isEmpty()) {
        assertThat(message.line() + ":" + message.column())
            .as(message.toString())
            .isEqualTo(rule.places().get(i));
      }
      assertThat(message.check() + ": " + message.message()).startsWith(rule.messages().get(i));
    }
  }

  @Test
  void aSoundRuleHasNoFaultAndNoHint() {
    assertThat(lint(RuleCases.sound("sound"))).isEmpty();
  }

  @Test
  void anEndedCodeIsRightForARuleThatEndedBeforeIt() {
    Case ended = cases().filter(c -> c.name().contains("has ended")).findFirst().orElseThrow();
    String text = ended.file().text().replace("2013-11-02", "2013-11-01");

    assertThat(lint(new RuleFile(ended.file().path(), text))).isEmpty();
  }

  @Test
  void twinsAreFoundWhateverTheirNamesAndOrder() {
    RuleFile one = rule("one", "$line : ServiceLine( units > 3, days == 1 )", "$line", "INFO");
    RuleFile two = rule("two", "$x : ServiceLine( 1 == days, units > 3 )", "$x", "REVIEW");

    assertThat(lint(one, two))
        .extracting(RuleFault::check, RuleFault::message)
        .allMatch(t -> t.toList().get(0).equals("duplicate"))
        .hasSize(2)
        .anyMatch(t -> t.toList().get(1).toString().contains("asks the same as broken/two"));
  }

  @Test
  void aRuleThatFiresOnlyWhereAnotherDoesIsShadowed() {
    RuleFile wide = rule("wide", "$line : ServiceLine( units > 3 )", "$line", "INFO");
    RuleFile narrow = rule("narrow", "$l : ServiceLine( units > 3, number > 1 )", "$l", "INFO");
    RuleFile graver = rule("graver", "$l : ServiceLine( units > 3, number > 1 )", "$l", "REVIEW");

    assertThat(lint(wide, narrow))
        .singleElement()
        .satisfies(f -> assertThat(f.check() + " " + f.rule()).isEqualTo("shadowed narrow"));
    assertThat(lint(wide, graver)).isEmpty();
  }

  @Test
  void rulesOfOtherProgramsAreNoTwins() {
    RuleFile one = rule("one", "$line : ServiceLine( units > 3 )", "$line", "INFO");
    RuleFile two = rule("two", "$line : ServiceLine( units > 3 )", "$line", "INFO");

    assertThat(lint(program(one, "medicare"), program(two, "medicaid"))).isEmpty();
    assertThat(lint(program(one, "medicare"), program(two, "medicare, other"))).hasSize(2);
  }

  @Test
  void missingProofsAreTold() {
    RulebookLinter linter = new RulebookLinter(CODES, proven(false));

    assertThat(linter.lint(List.of(RuleCases.sound("sound"))))
        .extracting(RuleFault::toString)
        .containsExactly(
            "broken/sound.drl: sound: no claim that it fires on: write"
                + " test-claims/broken/sound/fires-WHAT.csv",
            "broken/sound.drl: sound: no claim that it passes: write"
                + " test-claims/broken/sound/passes-WHAT.csv, a fact apart");
  }

  @Test
  void aLongRuleIsTold() {
    RuleFile sound = RuleCases.sound("sound");
    String long81 = sound.text() + "\n".repeat(81 - (int) sound.text().lines().count());
    String long61 = sound.text() + "\n".repeat(61 - (int) sound.text().lines().count());

    assertThat(lint(new RuleFile(sound.path(), long81)))
        .singleElement()
        .satisfies(f -> assertThat(f.hint()).isFalse())
        .satisfies(f -> assertThat(f.message()).startsWith("81 lines"));
    assertThat(lint(new RuleFile(sound.path(), long61)))
        .singleElement()
        .satisfies(f -> assertThat(f.hint()).isTrue());
  }

  private static RuleFile program(RuleFile rule, String programs) {
    return new RuleFile(
        rule.path(),
        rule.text().replace("    @since", "    @program(\"" + programs + "\")\n    @since"));
  }

  private static RuleFile rule(String name, String condition, String subject, String severity) {
    String text = RuleCases.sound(name).text();
    return new RuleFile(
        "broken/" + name + ".drl",
        text.replace("$line : ServiceLine( units > 3 )", condition)
            .replace("$line, \"x\"", subject + ", \"x\"")
            .replace("INFO", severity));
  }

  private static List<RuleFault> lint(RuleFile... files) {
    return new RulebookLinter(CODES, proven(true)).lint(List.of(files));
  }

  private static Proven proven(boolean all) {
    return new Proven() {
      @Override
      public boolean fires(String ruleId) {
        return all;
      }

      @Override
      public boolean passes(String ruleId) {
        return all;
      }
    };
  }
}
