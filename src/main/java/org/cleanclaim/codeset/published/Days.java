package org.cleanclaim.codeset.published;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads the ways in which publishers write a day. An absent end is {@link LocalDate#MAX}. */
final class Days {
  private static final String BAD = "date can't be read";

  private Days() {}

  /** YYYYMMDD. */
  static LocalDate compact(String text) {
    if (text.length() != 8) {
      throw new BadRowException(BAD);
    }
    return day(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
  }

  /** YYYYMMDD, or an open end where the text is empty or {@code *}. */
  static LocalDate compactEnd(String text) {
    return text.isEmpty() || text.equals("*") ? LocalDate.MAX : compact(text);
  }

  /** YYYY-MM-DD, an open end where empty. */
  static LocalDate isoEnd(String text) {
    return text.isEmpty() ? LocalDate.MAX : iso(text);
  }

  /** YYYY-MM-DD, from ever where empty. */
  static LocalDate isoStart(String text) {
    return text.isEmpty() ? EditionPart.UNDATED : iso(text);
  }

  static LocalDate iso(String text) {
    if (text.length() != 10) {
      throw new BadRowException(BAD);
    }
    return day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  /** YYYYDDD, an open end where empty. */
  static LocalDate julianEnd(String text) {
    return text.isEmpty() ? LocalDate.MAX : julian(text);
  }

  static LocalDate julian(String text) {
    if (text.length() != 7) {
      throw new BadRowException(BAD);
    }
    try {
      return LocalDate.ofYearDay(number(text, 0, 4), number(text, 4, 7));
    } catch (DateTimeException e) {
      throw new BadRowException(BAD);
    }
  }

  private static LocalDate day(int year, int month, int dayOfMonth) {
    try {
      return LocalDate.of(year, month, dayOfMonth);
    } catch (DateTimeException e) {
      throw new BadRowException(BAD);
    }
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new BadRowException(BAD);
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
