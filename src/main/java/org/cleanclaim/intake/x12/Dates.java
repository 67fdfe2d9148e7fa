package org.cleanclaim.intake.x12;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Period;

/** Dates and spans as X12 writes them. Hands out the same object for a date that comes again. */
final class Dates {
  private static final int SLOTS = 1 << 10;
  private static final int DAY = 8;

  private final int[] keys = new int[SLOTS];
  private final List<Optional<Period>> days =
      new ArrayList<>(Collections.nCopies(SLOTS, Optional.empty()));

  /** The day of CCYYMMDD, with or without a time behind it. */
  Optional<LocalDate> day(String text) {
    return span(text, 0, text.length()).map(Period::from);
  }

  /** A day (CCYYMMDD) or two (CCYYMMDD-CCYYMMDD), with or without times. */
  Optional<Period> period(String text) {
    int dash = text.indexOf('-');
    if (dash < 0) {
      return span(text, 0, text.length());
    }
    Optional<Period> first = span(text, 0, dash);
    Optional<Period> last = span(text, dash + 1, text.length());
    if (first.isEmpty() || last.isEmpty() || first.equals(last)) {
      return last.isEmpty() ? last : first;
    }
    return Optional.of(new Period(first.get().from(), last.get().from()));
  }

  /** The day of YYMMDD, as the interchange header writes it. */
  Optional<LocalDate> shortDay(String text) {
    return text.length() == DAY - 2 ? day("20" + text) : Optional.empty();
  }

  /** The hour and minute of HHMM, HH or CCYYMMDDHHMM; {@code ""} when the text holds none. */
  static String hour(String text) {
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return switch (digits ? text.length() : 0) {
      case 2, 4 -> text;
      case 12, 14 -> text.substring(DAY, DAY + 4);
      default -> "";
    };
  }

  private Optional<Period> span(String text, int from, int to) {
    int length = to - from;
    if (length != DAY && length != DAY + 4 && length != DAY + 6) {
      return Optional.empty();
    }
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return Optional.empty();
      }
      number = i < from + DAY ? number * 10 + digit : number;
    }
    return day(number);
  }

  private Optional<Period> day(int number) {
    int slot = (number * 0x9E3779B1) >>> 22;
    if (keys[slot] != number || days.get(slot).isEmpty()) {
      int month = number / 100 % 100;
      int year = number / 10_000;
      int day = number % 100;
      if (month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) {
        return Optional.empty();
      }
      keys[slot] = number;
      days.set(slot, Optional.of(Period.of(LocalDate.of(year, month, day))));
    }
    return days.get(slot);
  }

  private static int lengthOf(int year, int month) {
    return Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year));
  }
}
