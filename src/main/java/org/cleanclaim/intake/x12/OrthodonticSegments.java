package org.cleanclaim.intake.x12;

import java.util.List;
import org.cleanclaim.claim.Orthodontics;
import org.cleanclaim.claim.Orthodontics.ToothStatus;

/** DN1 and DN2 of a dental claim. */
final class OrthodonticSegments {
  private String totalMonths = "";
  private String monthsRemaining = "";
  private List<ToothStatus> toothStatus = List.of();

  /** Reads DN1 or DN2; false for any other segment. */
  boolean accept(Segment segment) {
    switch (segment.id()) {
      case DN1 -> {
        totalMonths = segment.text(1);
        monthsRemaining = segment.text(2);
      }
      case DN2 -> {
        ToothStatus status = new ToothStatus(segment.code(1), segment.code(2));
        toothStatus = Lists.plus(toothStatus, status);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  Orthodontics finish() {
    boolean none = totalMonths.isEmpty() && monthsRemaining.isEmpty() && toothStatus.isEmpty();
    return none ? Orthodontics.NONE : new Orthodontics(totalMonths, monthsRemaining, toothStatus);
  }
}
