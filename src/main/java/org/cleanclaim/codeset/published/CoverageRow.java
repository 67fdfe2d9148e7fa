package org.cleanclaim.codeset.published;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.file.TextRecord;

/** A row of the coverage database's export, by column name. */
record CoverageRow(Header header, TextRecord row) {
  private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[ T].*)?");
  private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})(?: .*)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  String cell(String column) {
    return header.cell(row, column);
  }

  Integer number(String column) {
    String text = cell(column);
    if (!NUMBER.matcher(text).matches()) {
      throw new BadRowException("no number where one should be");
    }
    return Integer.valueOf(text);
  }

  /** The cells of a row about an article: its number and version before the others. */
  Object[] article(Object... others) {
    Object[] cells = new Object[others.length + 2];
    cells[0] = number("ARTICLE ID");
    cells[1] = number("ARTICLE VERSION");
    System.arraycopy(others, 0, cells, 2, others.length);
    return cells;
  }

  /** Whether the code stands for a range, and the asterisk that an explanation refers to. */
  String mark() {
    return (cell("RANGE").equals("Y") ? "range " : "") + cell("ASTERISK");
  }

  LocalDate start(String column) {
    LocalDate day = day(cell(column));
    return day.equals(LocalDate.MAX) ? EditionPart.UNDATED : day;
  }

  /** The first of several ends; open where none is given. */
  LocalDate end(String... columns) {
    LocalDate first = LocalDate.MAX;
    for (String column : columns) {
      LocalDate day = day(cell(column));
      first = day.isBefore(first) ? day : first;
    }
    return first;
  }

  private static LocalDate day(String text) {
    Matcher iso = ISO.matcher(text);
    Matcher american = AMERICAN.matcher(text);
    if (text.isEmpty() || text.equals("N/A")) {
      return LocalDate.MAX;
    }
    if (iso.matches()) {
      return Days.iso(iso.group(1));
    }
    if (american.matches()) {
      return Days.compact(american.group(3) + two(american.group(1)) + two(american.group(2)));
    }
    throw new BadRowException("date can't be read");
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
