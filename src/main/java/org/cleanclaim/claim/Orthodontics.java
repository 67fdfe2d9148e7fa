package org.cleanclaim.claim;

import java.util.List;

/**
 * What a dental claim states of orthodontic treatment and missing teeth.
 *
 * @param totalMonths DN101, {@code ""} when absent
 * @param monthsRemaining DN102
 * @param toothStatus DN2 segments, in the order sent
 */
public record Orthodontics(
    String totalMonths, String monthsRemaining, List<ToothStatus> toothStatus) {
  public static final Orthodontics NONE = new Orthodontics("", "", List.of());

  public Orthodontics {
    totalMonths = Text.orEmpty(totalMonths);
    monthsRemaining = Text.orEmpty(monthsRemaining);
    toothStatus = List.copyOf(toothStatus);
  }

  /** A tooth and its status: E to be extracted, M missing. */
  public record ToothStatus(String number, String status) {
    public ToothStatus {
      number = Text.orEmpty(number);
      status = Text.orEmpty(status);
    }
  }
}
