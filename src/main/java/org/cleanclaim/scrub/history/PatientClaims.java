package org.cleanclaim.scrub.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.claim.HistoryGap;
import org.cleanclaim.claim.PriorClaim;

/** All claims of one patient. */
final class PatientClaims {
  private final List<FiledClaim> claims = new ArrayList<>(2);
  private volatile StandingLines standing;

  void add(FiledClaim claim) {
    claims.add(claim);
    standing = null;
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
    return new PatientHistory(standing(), leftOut, gap);
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
  private StandingLines standing() {
    StandingLines lines = standing;
    if (lines == null) {
      Set<PriorClaim> corrected = corrected();
      lines =
          StandingLines.of(
              claims.stream()
                  .filter(c -> !c.isVoid() && !corrected.contains(c.claim()))
                  .flatMap(c -> c.lines().stream()));
      standing = lines;
    }
    return lines;
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
