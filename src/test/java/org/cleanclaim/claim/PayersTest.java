package org.cleanclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What other payers of a claim answered, and how payers stand in line. */
class PayersTest {
  private static final Money HUNDRED = new Money(10_000);

  @Test
  void aThirdPayerWithoutASecondSkipsAPlace() {
    assertThat(claimFor("T", "P").skipsAPlace()).isTrue();
    assertThat(claimFor("S", "P").skipsAPlace()).isFalse();
    assertThat(claimFor("T", "P", "S").skipsAPlace()).isFalse();
    assertThat(claimFor("P").skipsAPlace()).isFalse();
    assertThat(claimFor("U", "P").skipsAPlace()).isFalse();
  }

  @Test
  void twoFirstPayersStandInOnePlace() {
    assertThat(claimFor("P", "P").isTakenTwice("P")).isTrue();
    assertThat(claimFor("S", "P").isTakenTwice("P")).isFalse();
  }

  @Test
  void anAnswerBalancesWhenPaymentAndAdjustmentsMakeUpTheCharge() {
    assertThat(answer(8_000, 1_500, 500).balances(HUNDRED)).isTrue();
    assertThat(answer(8_000, 1_500).balances(HUNDRED)).isFalse();
    assertThat(answer(0, 10_000).balances(HUNDRED)).isTrue();
  }

  @Test
  void aPaymentIsThatOfTheLinesLessWhatWasTakenOffTheClaim() {
    ServiceLine line =
        ServiceLineBuilder.builder().number(1).adjudications(List.of(answer(8_000, 2_000))).build();

    assertThat(payer(8_000).paysWhatItsLinesSay(List.of(line))).isTrue();
    assertThat(payer(8_100).paysWhatItsLinesSay(List.of(line))).isFalse();
    assertThat(payer(7_000, 1_000).paysWhatItsLinesSay(List.of(line))).isTrue();
  }

  @Test
  void aLineWithoutAnAnswerLeavesThePaymentOpen() {
    ServiceLine line = ServiceLineBuilder.builder().number(1).build();

    assertThat(payer(8_100).paysWhatItsLinesSay(List.of(line))).isTrue();
  }

  @Test
  void anAdjustmentNeedsReasonAndAmount() {
    assertThat(new Adjustment("CO", "45", Optional.of(HUNDRED), "").isIncomplete()).isFalse();
    assertThat(new Adjustment("CO", "45", Optional.empty(), "").isIncomplete()).isTrue();
    assertThat(new Adjustment("CO", "", Optional.of(HUNDRED), "").isIncomplete()).isTrue();
  }

  private static Claim claimFor(String responsibility, String... others) {
    return ClaimBuilder.builder()
        .type(ClaimType.PROFESSIONAL)
        .subscriber(SubscriberBuilder.builder().responsibility(responsibility).build())
        .otherPayers(
            Arrays.stream(others)
                .map(o -> OtherPayerBuilder.builder().responsibility(o).build())
                .toList())
        .build();
  }

  private static Adjudication answer(long paid, long... adjustments) {
    return AdjudicationBuilder.builder()
        .payerId("PHP01")
        .paid(Optional.of(new Money(paid)))
        .adjustments(adjustments(adjustments))
        .build();
  }

  private static OtherPayer payer(long paid, long... adjustments) {
    return OtherPayerBuilder.builder()
        .id("PHP01")
        .paid(Optional.of(new Money(paid)))
        .adjustments(adjustments(adjustments))
        .build();
  }

  private static List<Adjustment> adjustments(long... cents) {
    return Arrays.stream(cents)
        .mapToObj(c -> new Adjustment("CO", "45", Optional.of(new Money(c)), ""))
        .toList();
  }
}
