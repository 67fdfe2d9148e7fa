package org.cleanclaim.scrub.facts;

import java.time.temporal.ChronoUnit;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.Surgery;

/**
 * An operation on the claim or an earlier one.
 *
 * @param lineNumber of the claim's line that bills it; {@link #ON_NO_LINE} on an earlier claim
 * @param order among the operations: the claim's in its order, then those of earlier claims
 */
record Performed(Surgery surgery, int lineNumber, int order) {
  static final int ON_NO_LINE = 0;

  /** Days from the operation to a line with a day. */
  long daysUntil(ServiceLine line) {
    return ChronoUnit.DAYS.between(surgery.day(), line.period().get().from());
  }

  /** The one of two, either of which may be missing, that is nearer to a line, else the first. */
  static Performed nearer(Performed one, Performed two, ServiceLine line) {
    if (one == null || two == null) {
      return one == null ? two : one;
    }
    long difference = Math.abs(one.daysUntil(line)) - Math.abs(two.daysUntil(line));
    boolean second = difference == 0 ? two.order < one.order : difference > 0;
    return second ? two : one;
  }
}
