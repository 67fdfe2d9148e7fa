package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What some rows say by the day: the same between two changes of them, so it is put together once
 * for each such period, when a day of it is first asked for. Thread-safe.
 *
 * @param <T> what they say, immutable
 */
public final class Timeline<T> {
  /** First days of the periods but the first, from 1970-01-01, ascending. */
  private final long[] changes;

  private final AtomicReferenceArray<T> periods;

  /**
   * @param terms of all rows that the answer depends on
   */
  Timeline(Stream<Term> terms) {
    changes = terms.flatMapToLong(Timeline::changes).sorted().distinct().toArray();
    periods = new AtomicReferenceArray<>(changes.length + 1);
  }

  private static LongStream changes(Term term) {
    return LongStream.concat(
        LongStream.of(term.from().toEpochDay()),
        term.end().stream().mapToLong(end -> end.toEpochDay() + 1));
  }

  /**
   * What the rows say on a day.
   *
   * @param reader puts it together
   */
  T on(LocalDate day, Function<LocalDate, T> reader) {
    int period = period(day.toEpochDay());
    T known = periods.get(period);
    if (known == null) {
      known = reader.apply(day);
      periods.set(period, known);
    }
    return known;
  }

  /** Claims are mostly of the last periods. */
  private int period(long day) {
    int period = changes.length;
    while (period > 0 && changes[period - 1] > day) {
      period--;
    }
    return period;
  }

  /** The rows that are in force on a day. */
  static <R extends ReferenceRow> List<R> inForce(List<R> rows, LocalDate day) {
    return rows.stream().filter(row -> row.term().contains(day)).toList();
  }
}
