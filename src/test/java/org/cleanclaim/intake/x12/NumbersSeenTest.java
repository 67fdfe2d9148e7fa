package org.cleanclaim.intake.x12;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersSeenTest {
  /** Fingerprints are spread over all bits. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  @Test
  void eachNumberIsNewOnce() {
    NumbersSeen seen = new NumbersSeen();

    for (long number = 0; number < 1_000; number++) {
      assertThat(seen.repeats(number * SPREAD)).isFalse();
    }
    for (long number = 0; number < 1_000; number++) {
      assertThat(seen.repeats(number * SPREAD)).isTrue();
    }
  }

  @Test
  void whatIsForgottenIsNewAgain() {
    NumbersSeen seen = new NumbersSeen();
    seen.repeats(7);
    seen.forget();

    assertThat(seen.repeats(7)).isFalse();
  }

  @Test
  void numbersBeyondTheBoundCountAsNew() {
    NumbersSeen seen = new NumbersSeen();
    int bound = 1 << 17;
    for (long number = 1; number <= bound; number++) {
      seen.repeats(number * SPREAD);
    }

    assertThat(seen.repeats(3)).isFalse();
    assertThat(seen.repeats(3)).isFalse();
    assertThat(seen.repeats(SPREAD)).isTrue();
  }
}
