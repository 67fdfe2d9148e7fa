package org.cleanclaim.scrub.history;

import java.util.List;
import org.cleanclaim.claim.PriorClaim;
import org.cleanclaim.claim.PriorServiceLine;

/**
 * A claim as history, with its lines.
 *
 * @param ordinal position among the claims of the input; {@link #SUBMITTED} for one that was given
 *     as history
 */
record FiledClaim(PriorClaim claim, int ordinal, List<PriorServiceLine> lines) {
  static final int SUBMITTED = -1;
  private static final String REPLACEMENT = "7";
  private static final String VOID = "8";

  boolean isSubmitted() {
    return ordinal == SUBMITTED;
  }

  boolean isVoid() {
    return claim.frequencyCode().equals(VOID);
  }

  /** Whether it takes the place of an earlier claim, or takes one back. */
  boolean isCorrection() {
    return claim.frequencyCode().equals(REPLACEMENT) || isVoid();
  }

  /**
   * Whether it corrects another claim: one whose id is the reference it gives, or, as most systems
   * keep the patient control number, an original under its own id with a day in common.
   */
  boolean corrects(FiledClaim other) {
    return isCorrection()
        && (other.claim.id().equals(claim.replaces())
            || (!other.isCorrection() && other.claim.id().equals(claim.id()) && overlaps(other)));
  }

  /** Whether both have the same id and say the same, whatever file they come from. */
  boolean saysTheSame(FiledClaim other) {
    if (!claim
            .withFile("")
            .withSubmitted(false)
            .equals(other.claim.withFile("").withSubmitted(false))
        || lines.size() != other.lines.size()) {
      return false;
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).withClaim(claim).equals(other.lines.get(i).withClaim(claim))) {
        return false;
      }
    }
    return true;
  }

  private boolean overlaps(FiledClaim other) {
    return lines.stream()
        .anyMatch(
            mine ->
                other.lines.stream()
                    .anyMatch(
                        theirs ->
                            !mine.period().from().isAfter(theirs.period().through())
                                && !theirs.period().from().isAfter(mine.period().through())));
  }
}
