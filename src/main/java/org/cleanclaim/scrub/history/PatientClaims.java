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
          .thenComparingInt(PriorServiceLine::lineNumber)
          .thenComparing(PriorServiceLine::toString);

  private final List<FiledClaim> claims = new ArrayList<>(2);
  private volatile PriorServiceLine[] byDay;

  void add(FiledClaim claim) {
    claims.add(claim);
    byDay = null;
  }

  /** What one of the patient's claims sees of the others. */
  PatientHistory historyOf(FiledClaim judged, Optional<HistoryGap> gap) {
    Set<PriorClaim> leftOut = PatientHistory.noClaims();
    boolean names = namesAny(judged);
    for (FiledClaim other : claims) {
      if (isItself(judged, other)
          || corrects(judged, names, other)
          || (other.isCorrection() && corrects(other, namesAny(other), judged))) {
        leftOut.add(other.claim());
      }
    }
    return new PatientHistory(byDay(), leftOut, gap);
  }

  private boolean namesAny(FiledClaim correction) {
    return correction.isCorrection() && claims.stream().anyMatch(correction::names);
  }

  private static boolean corrects(FiledClaim correction, boolean namesAny, FiledClaim other) {
    return namesAny ? correction.names(other) : correction.presumes(other);
  }

  /**
   * Whether another claim is no other: the very same, or one of the history that was sent before
   * and is judged again. Of two equal ones in the input the second alone repeats the first.
   */
  private static boolean isItself(FiledClaim judged, FiledClaim other) {
    if (other.ordinal() == judged.ordinal()) {
      return true;
    }
    return (other.isSubmitted() || standsBehind(judged, other))
        && other.claim().id().equals(judged.claim().id())
        && other.saysTheSame(judged);
  }

  private static boolean standsBehind(FiledClaim judged, FiledClaim other) {
    int files = other.claim().file().compareTo(judged.claim().file());
    return files == 0 ? other.ordinal() > judged.ordinal() : files > 0;
  }

  /** The services that stand: of no claim that was voided, is a void, or was replaced. */
  private PriorServiceLine[] byDay() {
    PriorServiceLine[] sorted = byDay;
    if (sorted == null) {
      Set<PriorClaim> corrected = corrected();
      sorted =
          claims.stream()
              .filter(c -> !c.isVoid() && !corrected.contains(c.claim()))
              .flatMap(c -> c.lines().stream())
              .sorted(BY_DAY)
              .toArray(PriorServiceLine[]::new);
      byDay = sorted;
    }
    return sorted;
  }

  private Set<PriorClaim> corrected() {
    Set<PriorClaim> corrected = PatientHistory.noClaims();
    for (FiledClaim correction : claims) {
      if (correction.isCorrection()) {
        boolean names = namesAny(correction);
        claims.stream()
            .filter(other -> corrects(correction, names, other))
            .forEach(other -> corrected.add(other.claim()));
      }
    }
    return corrected;
  }
}
