package org.cleanclaim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cleanclaim.rulebook.RuleCases.Case;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault of a rule is told with its line and column, and nothing else is told. */
class BrokenRulesTest {
  static Stream<Case> cases() {
    return RuleCases.read("broken-rules.txt").stream();
  }

  @Test
  void thereAreManyCases() {
    assertThat(cases().count()).isGreaterThanOrEqualTo(40);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theFaultIsToldWhereItStands(Case broken) {
    assertFaults(broken, faults(List.of(broken.file())));
  }

  @Test
  void theFaultsOfAllFilesComeInOneRunAndNoneOfSoundOnes() {
    List<RuleFile> files = new ArrayList<>();
    files.add(RuleCases.sound("sound-one"));
    cases().map(Case::file).forEach(files::add);
    files.add(RuleCases.sound("sound-two"));

    List<RuleFault> faults = faults(files);

    assertThat(faults).isSorted();
    cases()
        .forEach(
            broken ->
                assertFaults(
                    broken,
                    faults.stream().filter(f -> f.file().equals(broken.file().path())).toList()));
    assertThat(faults).noneMatch(f -> f.file().contains("sound"));
  }

  private static void assertFaults(Case broken, List<RuleFault> faults) {
    assertThat(faults).hasSize(broken.messages().size());
    for (int i = 0; i < faults.size(); i++) {
      RuleFault fault = faults.get(i);
      if (!broken.places().isEmpty()) {
        assertThat(fault.line() + ":" + fault.column())
            .as(fault.toString())
            .isEqualTo(broken.places().get(i));
      }
      assertThat(fault.message()).contains(broken.messages().get(i));
      assertThat(fault.rule()).isEqualTo(broken.file().ruleName());
      assertThat(fault.message()).doesNotContain("ERR ", "Exception", "org.drools", "org.mvel");
    }
  }

  private static List<RuleFault> faults(List<RuleFile> files) {
    RulebookException thrown =
        catchThrowableOfType(RulebookException.class, () -> Rulebook.of(files));
    assertThat(thrown).as("a rulebook with faults is refused").isNotNull();
    return thrown.faults();
  }
}
