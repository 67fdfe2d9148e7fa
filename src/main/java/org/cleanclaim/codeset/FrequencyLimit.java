package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * How often a service is paid for.
 *
 * @param row where it is said
 * @param source the list, or the kind of policy, that says it
 * @param measure what the numbers mean
 * @param times how often within the span; 1 for the other measures
 * @param span full months or days that must pass, or months in which services are counted; 0 when
 *     once only
 * @param codes services that count
 * @param condition diagnoses, one of which a service must rest on to count; any when empty
 * @param ages at which the limit holds, and services count
 */
public record FrequencyLimit(
    ReferenceRow row,
    String source,
    Measure measure,
    int times,
    int span,
    Set<String> codes,
    List<String> condition,
    AgeLimit ages) {
  /** What the numbers of a limit mean. */
  public enum Measure {
    /** So many calendar months must lie between the months of two services. */
    FULL_MONTHS,
    /** So many days must lie between two services. */
    DAYS,
    /** So many services within the months before the day, that of the day included. */
    TIMES,
    /** Once in a lifetime. */
    ONCE
  }

  /** The lists that hold limits begin with this. */
  private static final String LISTS = "frequency-limit";

  /** Whether the rows of a short list say how often a service is paid for. */
  public static boolean isSetBy(String list) {
    return list.startsWith(LISTS);
  }

  /** Whether it is one of those that Medicare publishes; the others are for review. */
  public boolean isPublished() {
    return source.equals(LISTS);
  }

  public FrequencyLimit {
    codes = Set.copyOf(codes);
    condition = List.copyOf(condition);
  }

  /** Whether a service with these diagnoses is one that the limit is about. */
  public boolean concerns(Collection<String> diagnosisCodes) {
    return condition.isEmpty() || diagnosisCodes.stream().anyMatch(condition::contains);
  }

  /**
   * Whether a service on a day is one too many.
   *
   * @param earlier the days of the services that count, all before the day, in order; the latest
   *     {@link #times} of them decide
   */
  public boolean isExceeded(LocalDate day, List<LocalDate> earlier) {
    if (earlier.isEmpty()) {
      return false;
    }
    return switch (measure) {
      case FULL_MONTHS -> fullMonths(earlier.get(earlier.size() - 1), day) < span;
      case DAYS -> ChronoUnit.DAYS.between(earlier.get(earlier.size() - 1), day) < span;
      case TIMES -> earlier.stream().filter(day.minusMonths(span)::isBefore).count() >= times;
      case ONCE -> true;
    };
  }

  private static long fullMonths(LocalDate from, LocalDate to) {
    return ChronoUnit.MONTHS.between(from.withDayOfMonth(1), to.withDayOfMonth(1)) - 1;
  }

  /** For messages: {@code again after 11 full months}, {@code 2 times in 12 months}. */
  public String words() {
    return switch (measure) {
      case FULL_MONTHS -> "again after " + span + " full months";
      case DAYS -> "again after " + span + " days";
      case TIMES -> times + " times in " + span + " months";
      case ONCE -> "once in a lifetime";
    };
  }
}
