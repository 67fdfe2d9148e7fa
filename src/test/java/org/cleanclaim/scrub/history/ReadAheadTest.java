package org.cleanclaim.scrub.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Received;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 15);
  private static final List<Received> TWO =
      List.of(Visits.visit("ONE", DAY), Visits.visit("TWO", DAY));

  private final HistoryIndex index = new HistoryIndex(false);

  @Test
  void anInputThatEndsInTimeIsJudgedWithItsClaimsBesideOneAnother() throws IOException {
    ReadAhead ahead = ReadAhead.of(source(TWO), index, 7);

    assertThat(ahead.isWhole()).isTrue();
    assertThat(all(ahead)).isEqualTo(TWO);
    assertThat(seenByTheSecond()).isEqualTo(1);
  }

  @Test
  void anInputThatIsTooLargeIsReadOnWithItsClaimsByThemselves() throws IOException {
    ReadAhead ahead = ReadAhead.of(source(TWO), index, 3);

    assertThat(ahead.isWhole()).isFalse();
    assertThat(all(ahead)).isEqualTo(TWO);
    assertThat(seenByTheSecond()).isZero();
  }

  @Test
  void aFaultOfTheSourceComesAfterWhatWasReadBeforeIt() throws IOException {
    Iterator<Received> claims = TWO.iterator();
    ReadAhead ahead =
        ReadAhead.of(
            () -> {
              if (claims.hasNext()) {
                return Optional.of(claims.next());
              }
              throw new IOException("disk gone");
            },
            index,
            100);

    assertThat(ahead.next()).isPresent();
    assertThat(ahead.next()).isPresent();
    assertThatThrownBy(ahead::next).isInstanceOf(IOException.class).hasMessage("disk gone");
    assertThat(seenByTheSecond()).isZero();
  }

  private int seenByTheSecond() {
    Claim second = (Claim) TWO.get(1);
    return index.historyOf(second, 1).seenBy(second, second).lines().size();
  }

  private static Source source(List<Received> received) {
    Iterator<Received> iterator = received.iterator();
    return () -> iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
  }

  private static List<Received> all(Source source) throws IOException {
    List<Received> all = new ArrayList<>();
    for (Optional<Received> next = source.next(); next.isPresent(); next = source.next()) {
      all.add(next.get());
    }
    return all;
  }
}
