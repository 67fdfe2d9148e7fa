package org.cleanclaim.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The rulebook that the program carries compiles and lints clean. */
class RulebookTest {
  @Test
  void theBuiltInRulebookHasNoFaults() throws Exception {
    Rulebook rulebook = Rulebook.of(RuleFiles.builtIn());

    assertThat(rulebook.headers()).isNotEmpty();
  }
}
