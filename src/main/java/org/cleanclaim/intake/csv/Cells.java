package org.cleanclaim.intake.csv;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.UnknownValue;
import org.cleanclaim.intake.Values;

/**
 * The values of one row by the names of their columns. A text that can't be what is asked for is
 * set down as an unknown value and reads as absent.
 */
final class Cells {
  private final Header header;
  private final List<String> values;
  private final Row row;
  private final int line;
  private final List<UnknownValue> unknownValues = new ArrayList<>();

  private Cells(Header header, List<String> values, Row row, int line) {
    this.header = header;
    this.values = values;
    this.row = row;
    this.line = line;
  }

  /** The values of a whole claim, which stand in its first row. */
  static Cells ofClaim(Header header, List<String> values, Row first) {
    return new Cells(header, values, first, 0);
  }

  /** The values of one service line, by its number. */
  static Cells ofLine(Header header, Row row, int line) {
    return new Cells(header, row.cells(), row, line);
  }

  Header header() {
    return header;
  }

  List<UnknownValue> unknownValues() {
    return unknownValues;
  }

  /** Where a part lies whose columns begin with a prefix. */
  Origin origin(String prefix) {
    return new CellOrigin(header, row, line > 0, prefix);
  }

  /** The text of a column, {@code ""} when the file hasn't got it. */
  String text(String column) {
    int position = header.position(column);
    return position < 0 ? "" : values.get(position).strip();
  }

  String code(String column) {
    return Values.code(text(column));
  }

  List<String> codes(String column) {
    return words(code(column));
  }

  /** The words of a text, separated by blanks. */
  static List<String> words(String text) {
    return Arrays.stream(text.split("\\s+", -1)).filter(w -> !w.isEmpty()).toList();
  }

  Optional<LocalDate> date(String column, Field field) {
    return value(column, field, Values::date);
  }

  Optional<Money> money(String column, Field field) {
    return value(column, field, Money::parse);
  }

  Optional<BigDecimal> number(String column, Field field) {
    return value(column, field, Values::number);
  }

  boolean flag(String column) {
    return value(column, Field.INDICATOR, Values::flag).orElse(false);
  }

  /** A day, or the first and last day with a slash between: {@code 2024-01-01/2024-01-31}. */
  Optional<Period> period(String column, Field field) {
    return value(column, field, Cells::periodOf);
  }

  /** The period of two columns; the last day is the first when it is not given. */
  Optional<Period> period(String from, String through, Field field) {
    Optional<LocalDate> first = date(from, field);
    Optional<LocalDate> last = date(through, field);
    if (first.isPresent() && (last.isPresent() || text(through).isEmpty())) {
      return Optional.of(new Period(first.get(), last.orElse(first.get())));
    }
    if (text(from).isEmpty() && last.isPresent()) {
      unknown(field, from, text(through));
    }
    return Optional.empty();
  }

  static Optional<Period> periodOf(String text) {
    int slash = text.indexOf('/');
    Optional<LocalDate> from = Values.date(slash < 0 ? text : text.substring(0, slash));
    Optional<LocalDate> through = slash < 0 ? from : Values.date(text.substring(slash + 1));
    return from.flatMap(f -> through.map(t -> new Period(f, t)));
  }

  <T> Optional<T> value(String column, Field field, Function<String, Optional<T>> reader) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = reader.apply(text);
    if (value.isEmpty()) {
      unknown(field, column, text);
    }
    return value;
  }

  void unknown(Field field, String column, String text) {
    unknownValues.add(new UnknownValue(field, text, line, origin(column)));
  }
}
