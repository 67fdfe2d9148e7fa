package org.cleanclaim.codeset;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Map;

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
      return day.plus(Period.parse(value));
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
