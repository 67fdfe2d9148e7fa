package org.cleanclaim.codeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TimelineTest {
  private static final LocalDate START = LocalDate.of(2024, 2, 20);
  private static final int DAYS = 40;

  /** Terms that end, go on or never are, with ends and beginnings that touch and overlap. */
  @Provide
  Arbitrary<List<Term>> terms() {
    Arbitrary<LocalDate> from = Arbitraries.integers().between(0, DAYS).map(START::plusDays);
    Arbitrary<LocalDate> through =
        Arbitraries.integers()
            .between(-1, DAYS)
            .map(START::plusDays)
            .injectDuplicates(0.2)
            .injectNull(0.2)
            .map(day -> day == null ? LocalDate.MAX : day);
    return Combinators.combine(from, through).as(Term::new).list().ofMaxSize(8);
  }

  @Property
  void saysOfEachDayWhatHoldsOnIt(@ForAll("terms") List<Term> terms) {
    Timeline<List<Term>> timeline = new Timeline<>(terms.stream());
    for (int day = -2; day <= DAYS + 2; day++) {
      LocalDate asked = START.plusDays(day);
      assertThat(timeline.on(asked, d -> inForce(terms, d))).isEqualTo(inForce(terms, asked));
    }
  }

  private static List<Term> inForce(List<Term> terms, LocalDate day) {
    return terms.stream().filter(term -> term.contains(day)).toList();
  }

  @Test
  void putsTogetherOncePerPeriod() {
    Term march = new Term(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31));
    Timeline<Boolean> timeline = new Timeline<>(Stream.of(march));
    AtomicInteger made = new AtomicInteger();
    for (LocalDate day = START; day.isBefore(START.plusYears(1)); day = day.plusDays(1)) {
      timeline.on(
          day,
          asked -> {
            made.incrementAndGet();
            return march.contains(asked);
          });
    }
    assertThat(made).as("before, in and after March").hasValue(3);
  }

  @Test
  void withoutRowsEveryDayIsTheSame() {
    Timeline<List<Term>> timeline = new Timeline<>(Stream.of());
    assertThat(timeline.on(LocalDate.MIN, day -> List.of())).isEmpty();
    assertThat(timeline.on(LocalDate.MAX, day -> List.of())).isEmpty();
  }
}
