package org.cleanclaim.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What {@code --as-of} says: the date of service, or one day for all claims. */
final class AsOfDay {
  private AsOfDay() {}

  static Optional<LocalDate> parse(String text) throws CannotRunException {
    if (text.equals("dos")) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new CannotRunException("--as-of must be dos or a day such as 2026-01-31");
    }
  }
}
