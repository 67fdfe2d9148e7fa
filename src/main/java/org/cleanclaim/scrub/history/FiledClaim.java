package org.cleanclaim.scrub.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Period;
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
   * Whether it says that it corrects another claim: by the reference it gives or, as most systems
   * keep the patient control number, an original under its own id with a day in common.
   */
  boolean names(FiledClaim other) {
    if (!isCorrection()) {
      return false;
    }
    boolean named = other.claim.id().equals(claim.replaces());
    return other.claim.id().equals(claim.id())
        ? !other.isCorrection() && (named || overlaps(other))
        : named;
  }

  /**
   * Whether another claim is the likely original of a correction that names none of those known,
   * for instance by the payer's number: same biller and days, and a code in common.
   */
  boolean presumes(FiledClaim other) {
    return isCorrection()
        && !other.isCorrection()
        && claim.type() == other.claim.type()
        && claim.billingNpi().equals(other.claim.billingNpi())
        && days().equals(other.days())
        && lines.stream()
            .anyMatch(
                mine ->
                    other.lines.stream()
                        .anyMatch(l -> l.procedureCode().equals(mine.procedureCode())));
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
    Optional<Period> mine = days();
    Optional<Period> theirs = other.days();
    return mine.isPresent()
        && theirs.isPresent()
        && !mine.get().from().isAfter(theirs.get().through())
        && !theirs.get().from().isAfter(mine.get().through());
  }

  /** First and last day of all lines; empty without any. */
  private Optional<Period> days() {
    return lines.stream()
        .map(PriorServiceLine::period)
        .reduce((a, b) -> new Period(earlier(a.from(), b.from()), later(a.through(), b.through())));
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? b : a;
  }
}
