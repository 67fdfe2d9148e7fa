package org.cleanclaim.codeset.published;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the quarter of a file that is called after its first month, {@code 2026_April_...}. */
final class MonthInName {
  private static final String MONTHS = "january|april|july|october";
  private static final Pattern MONTH =
      Pattern.compile("(?:(20\\d{2})[-_ ](%1$s)|(%1$s)[-_ ](20\\d{2}))".formatted(MONTHS));

  private MonthInName() {}

  /** The first day of the quarter; also told by the ways of {@link NcciQuarter}. */
  static Optional<LocalDate> quarter(String names) {
    Matcher name = MONTH.matcher(names);
    if (!name.find()) {
      return NcciQuarter.of(names);
    }
    boolean yearFirst = name.group(1) != null;
    String year = yearFirst ? name.group(1) : name.group(4);
    String month = yearFirst ? name.group(2) : name.group(3);
    int quarter = "jan apr jul oct".indexOf(month.substring(0, 3)) / 4;
    return Optional.of(LocalDate.of(Integer.parseInt(year), 1 + 3 * quarter, 1));
  }
}
