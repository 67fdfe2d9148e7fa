package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * A number or word that a payer, a program or nobody in particular has set and that a rule asks for
 * by name: how long claims may wait, whether a taxonomy code must be there.
 *
 * @param name {@code timely-filing-limit}
 * @param value what is set; a length of time as ISO 8601 writes it, {@code P1Y}, {@code P90D}
 * @param row where it is set
 */
public record Parameter(String name, String value, ListedCode row) implements ReferenceRow {
  /** The lists that hold parameters are called by this and the parameter's name. */
  public static final String LIST_PREFIX = "parameter-";

  /** Asked for on every line; as many as code sets and configuration have values. */
  private static final ConcurrentMap<String, Period> LENGTHS = new ConcurrentHashMap<>();

  private static final String FILING_LIMIT = "timely-filing-limit";
  private static final Set<String> ASKED_FOR = Set.of("billing-taxonomy", "referral-number");

  /**
   * Why a value can't be that of a parameter; empty when it can.
   *
   * @param name of any kind
   */
  public static Optional<String> faultOf(String name, String value) {
    if (name.equals(FILING_LIMIT)) {
      return isLength(value)
          ? Optional.empty()
          : Optional.of(value + " is no length of time such as P1Y, P6M or P90D");
    }
    if (ASKED_FOR.contains(name)) {
      return value.equals("required") || value.equals("optional")
          ? Optional.empty()
          : Optional.of(value + " is neither required nor optional");
    }
    return Optional.of(
        "no parameter "
            + name
            + "; there are "
            + FILING_LIMIT
            + ", "
            + String.join(", ", new TreeSet<>(ASKED_FOR)));
  }

  private static boolean isLength(String value) {
    try {
      Period length = Period.parse(value);
      return !length.isNegative() && !length.isZero();
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /** The parameter that a row of such a list sets. */
  public static Parameter of(ListedCode row) {
    return new Parameter(row.list().substring(LIST_PREFIX.length()), row.value(), row);
  }

  /**
   * The last day of the length of time that begins with a day: a year from 29 February ends on 28
   * February.
   */
  public LocalDate lastDayFrom(LocalDate day) {
    try {
      return day.plus(LENGTHS.computeIfAbsent(value, Period::parse));
    } catch (DateTimeParseException e) {
      throw new IllegalStateException(
          "parameter " + name + " is no length of time such as P1Y or P90D", e);
    }
  }

  @Override
  public Edition edition() {
    return row.edition();
  }

  @Override
  public Term term() {
    return row.term();
  }

  @Override
  public Map<String, String> cells() {
    return row.cells();
  }
}
