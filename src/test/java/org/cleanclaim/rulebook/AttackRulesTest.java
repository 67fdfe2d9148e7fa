package org.cleanclaim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.cleanclaim.rulebook.RuleCases.Case;
import org.cleanclaim.rulebook.check.CheckedRule;
import org.cleanclaim.rulebook.check.RuleChecker;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that reach for what they may not have are refused before the engine gets them. */
class AttackRulesTest {
  static Stream<Case> cases() {
    return RuleCases.read("attack-rules.txt").stream();
  }

  @Test
  void thereAreManyCases() {
    assertThat(cases().count()).isGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theAttackIsRefusedWhereItStands(Case attack) {
    assertThat(RuleChecker.check(attack.file()).safe()).isFalse();

    List<RuleFault> faults =
        catchThrowableOfType(RulebookException.class, () -> Rulebook.of(List.of(attack.file())))
            .faults();

    assertThat(faults).extracting(f -> f.line() + ":" + f.column()).containsAll(attack.places());
    for (String message : attack.messages()) {
      assertThat(faults).anyMatch(f -> f.message().contains(message));
    }
  }

  @Test
  void whatGoesOnForEverIsRefusedQuickly() {
    for (RuleFile endless :
        List.of(
            sound("units > 3", "number" + " + 1".repeat(60_000) + " > 3"),
            sound("units > 3", "!".repeat(60_000) + "emergency"),
            sound("\"x\"", "\"x\"" + " + \"x\"".repeat(60_000)),
            sound("units > 3", "(".repeat(60_000) + "units > 3" + ")".repeat(60_000)),
            sound("\"x\"", "(".repeat(60_000) + "\"x\"" + ")".repeat(60_000)),
            sound("\"x\"", "\"x\"" + " + \"x\"".repeat(300)))) {
      CheckedRule checked =
          assertTimeoutPreemptively(Duration.ofSeconds(60), () -> RuleChecker.check(endless));
      assertThat(checked.safe()).isFalse();
    }
  }

  private static RuleFile sound(String part, String instead) {
    RuleFile sound = RuleCases.sound("sound");
    return new RuleFile(sound.path(), sound.text().replace(part, instead));
  }

  @AfterAll
  static void noAttackLeftATrace() {
    assertThat(System.getProperty("attacked")).isNull();
    assertThat(Files.exists(Path.of("attacked"))).isFalse();
  }
}
