package org.cleanclaim.scrub.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.HistoryGap;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.PriorClaim;
import org.cleanclaim.claim.PriorServiceLine;

/** What is known of the other claims of one claim's patient. */
public final class PatientHistory {
  /** Nothing is known, for want of a history. */
  public static final PatientHistory UNKNOWN = nothing(Optional.of(HistoryGap.NONE_GIVEN));

  private final StandingLines standing;
  private final Set<PriorClaim> leftOut;
  private final Optional<HistoryGap> gap;

  /**
   * @param standing shared by all claims of the patient
   * @param leftOut claims whose lines are no history of this one, such as itself; compared by
   *     identity
   */
  PatientHistory(StandingLines standing, Set<PriorClaim> leftOut, Optional<HistoryGap> gap) {
    this.standing = standing;
    this.leftOut = leftOut;
    this.gap = gap;
  }

  /** No other claim is known. */
  static PatientHistory nothing(Optional<HistoryGap> gap) {
    return new PatientHistory(StandingLines.NONE, noClaims(), gap);
  }

  /** An empty set of claims that compares by identity. */
  static Set<PriorClaim> noClaims() {
    return Collections.newSetFromMap(new IdentityHashMap<>(4));
  }

  /**
   * What the claim sees of it.
   *
   * @param claim as it was read
   * @param judged the same claim where it is judged: its history is moved in time with it
   */
  public SeenHistory seenBy(Claim claim, Claim judged) {
    Optional<LocalDate> last = lastDay(claim);
    if (standing.byDay().isEmpty() || last.isEmpty()) {
      return new SeenHistory(List.of(), List.of(), gap);
    }
    long moved = ChronoUnit.DAYS.between(last.get(), lastDay(judged).orElse(last.get()));
    return new SeenHistory(
        upTo(last.get(), standing.byDay(), leftOut, moved),
        upTo(last.get(), standing.kinds(), Set.of(), moved),
        gap);
  }

  private static List<PriorServiceLine> upTo(
      LocalDate last, List<PriorServiceLine> byDay, Set<PriorClaim> leftOut, long moved) {
    List<PriorServiceLine> lines = new ArrayList<>();
    for (PriorServiceLine line : byDay) {
      if (line.period().from().isAfter(last)) {
        break;
      }
      if (!leftOut.contains(line.claim())) {
        lines.add(moved == 0 ? line : moved(line, moved));
      }
    }
    return lines;
  }

  private static Optional<LocalDate> lastDay(Claim claim) {
    Optional<LocalDate> statement = claim.institutional().statementPeriod().map(Period::through);
    Optional<LocalDate> service = claim.lastDateOfService();
    return statement.isEmpty() || service.filter(statement.get()::isBefore).isPresent()
        ? service
        : statement;
  }

  private static PriorServiceLine moved(PriorServiceLine line, long days) {
    Period period = line.period();
    return line.withPeriod(
        new Period(period.from().plusDays(days), period.through().plusDays(days)));
  }
}
