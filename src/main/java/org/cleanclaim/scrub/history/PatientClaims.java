package org.cleanclaim.scrub.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.claim.HistoryGap;
import org.cleanclaim.claim.PriorClaim;
import org.cleanclaim.claim.PriorServiceLine;

/** All claims of one patient. */
final class PatientClaims {
  /** By day; what follows only makes the order independent of the order of the claims. */
  private static final Comparator<PriorServiceLine> BY_DAY =
      Comparator.comparing((PriorServiceLine l) -> l.period().from())
          .thenComparing(PriorServiceLine::claimId)
          .thenComparing(l -> l.claim().file())
          .thenComparingInt(PriorServiceLine::lineNumber);

  private final List<FiledClaim> claims = new ArrayList<>(2);
  private volatile PriorServiceLine[] byDay;

  void add(FiledClaim claim) {
    claims.add(claim);
  }

  /** What one of the patient's claims sees of the others. */
  PatientHistory historyOf(FiledClaim judged, Optional<HistoryGap> gap) {
    Set<PriorClaim> leftOut = PatientHistory.noClaims();
    for (FiledClaim other : claims) {
      if (isItself(judged, other) || judged.corrects(other) || other.corrects(judged)) {
        leftOut.add(other.claim());
      }
    }
    return new PatientHistory(byDay(), leftOut, gap);
  }

  /**
   * Whether another claim is no other: the very same, one of the history that was sent before and
   * is judged again, or the later of two equal ones in the input, of which only one repeats the
   * other.
   */
  private static boolean isItself(FiledClaim judged, FiledClaim other) {
    if (!other.isSubmitted() && other.ordinal() <= judged.ordinal()) {
      return other.ordinal() == judged.ordinal();
    }
    return other.claim().id().equals(judged.claim().id()) && other.saysTheSame(judged);
  }

  private PriorServiceLine[] byDay() {
    PriorServiceLine[] sorted = byDay;
    if (sorted == null) {
      sorted =
          claims.stream()
              .filter(c -> !c.isVoid())
              .filter(c -> claims.stream().noneMatch(other -> other.corrects(c)))
              .flatMap(c -> c.lines().stream())
              .sorted(BY_DAY)
              .toArray(PriorServiceLine[]::new);
      byDay = sorted;
    }
    return sorted;
  }
}
