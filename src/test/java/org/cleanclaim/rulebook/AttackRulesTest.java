package org.cleanclaim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cleanclaim.rulebook.RuleCases.Case;
import org.cleanclaim.rulebook.check.RuleChecker;
import org.cleanclaim.rulebook.source.RuleFault;
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

  @AfterAll
  static void noAttackLeftATrace() {
    assertThat(System.getProperty("attacked")).isNull();
    assertThat(Files.exists(Path.of("attacked"))).isFalse();
  }
}
