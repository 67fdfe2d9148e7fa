package org.cleanclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriberTest {
  @ParameterizedTest
  @ValueSource(strings = {"1EG4TE5MK73", "1eg4te5mk73", "9AA0AA0AA00", "1A00A00AA00"})
  void aNumberOfThePatternHasTheForm(String number) {
    assertThat(subscriber(number).hasMedicareNumberForm()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "123456789A", "0EG4TE5MK73", "1EG4TE5MK7", "1EG4-TE5-MK73", "1SG4TE5MK73"})
  void anyOtherNumberHasNot(String number) {
    assertThat(subscriber(number).hasMedicareNumberForm()).isFalse();
  }

  private static Subscriber subscriber(String memberId) {
    return SubscriberBuilder.builder().memberId(memberId).build();
  }
}
