package org.cleanclaim.scrub.facts;

import org.cleanclaim.codeset.PerioperativeService.Phase;
import org.cleanclaim.codeset.Surgery;

/** The days around an operation that its payment may cover, by how long it covers them. */
enum GlobalPeriod {
  WITH_MINOR(Phase.WITH_MINOR, false, 0, 0),
  WITH_MAJOR(Phase.WITH_MAJOR, true, 0, -1),
  AFTER_MINOR(Phase.AFTER, false, 1, 10),
  AFTER_MAJOR(Phase.AFTER, true, 1, 90);

  private final Phase phase;
  private final boolean ofMajor;
  private final int nearest;
  private final int farthest;

  /**
   * @param nearest day of the period to the operation, in days after it
   * @param farthest day from it, which a shorter period does not reach
   */
  GlobalPeriod(Phase phase, boolean ofMajor, int nearest, int farthest) {
    this.phase = phase;
    this.ofMajor = ofMajor;
    this.nearest = nearest;
    this.farthest = farthest;
  }

  /** What a service in this period is to the operation. */
  Phase phase() {
    return phase;
  }

  int nearest() {
    return nearest;
  }

  int farthest() {
    return farthest;
  }

  /** Whether whoever billed the operation is paid for this period, which then is paid wholly. */
  boolean isPaidWith(Surgery surgery) {
    return surgery.isMajor() == ofMajor && surgery.covers(farthest);
  }
}
