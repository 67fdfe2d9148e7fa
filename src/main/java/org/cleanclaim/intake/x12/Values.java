package org.cleanclaim.intake.x12;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Sex;
import org.cleanclaim.claim.UnknownValue;

/**
 * Reads the elements of the current segment that aren't plain text. A value that can't be what its
 * field needs is left absent and noted as an {@link UnknownValue}.
 */
final class Values {
  private static final int MOST_DIGITS = 15;

  /** Most counts are pointers to diagnoses. */
  private static final List<Optional<Integer>> SMALL =
      IntStream.rangeClosed(0, 12).boxed().map(Optional::of).toList();

  private final Dates dates;
  private final SegmentIndex index;
  private final List<UnknownValue> unknown = new ArrayList<>(0);
  private int line;

  Values(Dates dates, SegmentIndex index) {
    this.dates = dates;
    this.index = index;
  }

  List<UnknownValue> unknown() {
    return unknown;
  }

  /** From here on the values are those of a service line; 0 for the claim. */
  void ofLine(int number) {
    line = number;
  }

  /** The origin of an element of the current segment; component 0 is the whole element. */
  Origin origin(int element, int component) {
    return new ElementOrigin(index, index.last(), element, component);
  }

  Optional<Money> money(Segment segment, int element, Field field) {
    return money(segment, element, 0, field);
  }

  Optional<Money> money(Segment segment, int element, int component, Field field) {
    String text = segment.text(element, component);
    return noted(
        text, text.isEmpty() ? Optional.empty() : Money.parse(text), element, component, field);
  }

  Optional<BigDecimal> number(Segment segment, int element, Field field) {
    String text = segment.text(element);
    return noted(text, decimal(text), element, 0, field);
  }

  Optional<LocalDate> day(Segment segment, int element, int component, Field field) {
    String text = segment.text(element, component);
    return noted(text, dates.day(text), element, component, field);
  }

  Optional<Period> period(Segment segment, int element, int component, Field field) {
    String text = segment.text(element, component);
    return noted(text, dates.period(text), element, component, field);
  }

  /** A whole number of up to nine digits. */
  Optional<Integer> count(Segment segment, int element, int component, Field field) {
    String text = segment.text(element, component);
    return noted(text, integer(text), element, component, field);
  }

  Sex sex(Segment segment, int element) {
    String text = segment.code(element);
    return switch (text) {
      case "F" -> Sex.FEMALE;
      case "M" -> Sex.MALE;
      case "", "U" -> Sex.UNKNOWN;
      default -> {
        note(text, element, 0, Field.SEX);
        yield Sex.UNKNOWN;
      }
    };
  }

  void note(String text, int element, int component, Field field) {
    unknown.add(new UnknownValue(field, text, line, origin(element, component)));
  }

  private <T> Optional<T> noted(
      String text, Optional<T> value, int element, int component, Field field) {
    if (value.isEmpty() && !text.isEmpty()) {
      note(text, element, component, field);
    }
    return value;
  }

  private static Optional<Integer> integer(String text) {
    if (text.isEmpty() || text.length() > 9) {
      return Optional.empty();
    }
    int number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return Optional.empty();
      }
      number = number * 10 + digit;
    }
    return number < SMALL.size() ? SMALL.get(number) : Optional.of(number);
  }

  /** A decimal number with an explicit point, no exponent. */
  private static Optional<BigDecimal> decimal(String text) {
    int sign = text.startsWith("-") ? 1 : 0;
    long digits = 0;
    int count = 0;
    int scale = -1;
    for (int i = sign; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && scale < 0) {
        scale = 0;
      } else if (c < '0' || c > '9' || ++count > MOST_DIGITS) {
        return Optional.empty();
      } else {
        digits = digits * 10 + (c - '0');
        scale += scale < 0 ? 0 : 1;
      }
    }
    return count == 0
        ? Optional.empty()
        : Optional.of(BigDecimal.valueOf(sign == 1 ? -digits : digits, Math.max(scale, 0)));
  }
}
