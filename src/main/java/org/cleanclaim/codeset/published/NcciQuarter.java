package org.cleanclaim.codeset.published;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the quarter of an NCCI file in its names, as the files themselves don't say it. */
final class NcciQuarter {
  private static final int FIRST_VERSION_YEAR = 1994;
  private static final Pattern VERSION = Pattern.compile("v(\\d{2})([0-3])r\\d");
  private static final Pattern QUARTER_YEAR = Pattern.compile("q([1-4])[-_ ]?(20\\d{2})");
  private static final Pattern YEAR_QUARTER = Pattern.compile("(20\\d{2})[-_ ]?q([1-4])");
  private static final Pattern EFFECTIVE =
      Pattern.compile("(0?[1-9]|1[0-2])[-_](0?[1-9]|1\\d|2[0-8])[-_](20\\d{2})");

  private NcciQuarter() {}

  /** The first day of the quarter; empty when no name tells it. */
  static Optional<LocalDate> of(String names) {
    Matcher version = VERSION.matcher(names);
    if (version.find()) {
      int year = FIRST_VERSION_YEAR + Integer.parseInt(version.group(1));
      return Optional.of(LocalDate.of(year, 1 + 3 * Integer.parseInt(version.group(2)), 1));
    }
    Matcher effective = EFFECTIVE.matcher(names);
    if (effective.find()) {
      return Optional.of(
          Days.compact(
              effective.group(3) + twoDigits(effective.group(1)) + twoDigits(effective.group(2))));
    }
    Matcher quarterYear = QUARTER_YEAR.matcher(names);
    if (quarterYear.find()) {
      return Optional.of(firstDay(quarterYear.group(2), quarterYear.group(1)));
    }
    Matcher yearQuarter = YEAR_QUARTER.matcher(names);
    return yearQuarter.find()
        ? Optional.of(firstDay(yearQuarter.group(1), yearQuarter.group(2)))
        : Optional.empty();
  }

  private static LocalDate firstDay(String year, String quarter) {
    return LocalDate.of(Integer.parseInt(year), 3 * Integer.parseInt(quarter) - 2, 1);
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
