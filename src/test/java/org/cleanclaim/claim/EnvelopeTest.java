package org.cleanclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class EnvelopeTest {
  @Test
  void theCountIsRightWhenTheTrailerStatesWhatWasCounted() {
    assertThat(envelope(OptionalLong.of(45)).countIsRight()).isTrue();
    assertThat(envelope(OptionalLong.of(44)).countIsRight()).isFalse();
  }

  @Test
  void aTrailerThatStatesNoNumberIsWrong() {
    Envelope envelope = envelope(OptionalLong.empty());

    assertThat(envelope.countIsRight()).isFalse();
    assertThat(envelope.statedCount()).isEqualTo("no number of");
  }

  private static Envelope envelope(OptionalLong declared) {
    return new Envelope(
        "day.837",
        Envelope.Level.TRANSACTION,
        "0001",
        "0001",
        true,
        declared,
        45,
        "005010X222A1",
        1,
        Optional.empty(),
        List.of(),
        Origin.NONE);
  }
}
