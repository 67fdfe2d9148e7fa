package org.cleanclaim.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The days on which the services of some lines begin and end; lines without a date are left out.
 */
public final class DatesOfService {
  private DatesOfService() {}

  /** The earliest day; empty when no line has one. */
  public static Optional<LocalDate> first(List<ServiceLine> lines) {
    LocalDate first = null;
    for (ServiceLine line : lines) {
      if (line.period().isPresent()
          && (first == null || line.period().get().from().isBefore(first))) {
        first = line.period().get().from();
      }
    }
    return Optional.ofNullable(first);
  }

  static Optional<LocalDate> last(List<ServiceLine> lines) {
    LocalDate last = null;
    for (ServiceLine line : lines) {
      if (line.period().isPresent()
          && (last == null || line.period().get().through().isAfter(last))) {
        last = line.period().get().through();
      }
    }
    return Optional.ofNullable(last);
  }
}
