package org.cleanclaim.scrub.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.HistoryGap;

/**
 * Claims by patient: those given as history and those that stand beside one another in an input.
 * Filled by one thread, then read by many.
 */
public final class HistoryIndex {
  private static final int LOOK_EVERY = 1_024;

  private final PriorLines priorLines = new PriorLines();
  private final Map<PatientKey, PatientClaims> patients = new HashMap<>();
  private final HeapGauge heap = new HeapGauge();
  private final boolean historyGiven;
  private int beside;
  private long submitted;
  private long submittedLines;
  private long unmatched;

  /**
   * @param historyGiven whether the earlier claims were given, so that what is not here did not
   *     happen
   */
  public HistoryIndex(boolean historyGiven) {
    this.historyGiven = historyGiven;
  }

  /** Takes a claim of the history in. */
  public void addSubmitted(Claim claim) {
    submitted++;
    submittedLines += claim.lines().size();
    add(claim, FiledClaim.SUBMITTED);
  }

  /**
   * Takes a claim of the input in, so that the others of its patient are judged beside it.
   *
   * @return its number, by which {@link #historyOf} knows it
   */
  public int addBeside(Claim claim) {
    add(claim, beside);
    return beside++;
  }

  private void add(Claim claim, int ordinal) {
    Optional<PatientKey> key = PatientKey.of(claim);
    if (key.isPresent()) {
      patients
          .computeIfAbsent(key.get(), k -> new PatientClaims())
          .add(priorLines.of(claim, ordinal));
    } else if (ordinal == FiledClaim.SUBMITTED) {
      unmatched++;
    }
  }

  /** Whether it takes so much memory that too little is left to judge claims; costs little. */
  public boolean isFull() {
    return submitted % LOOK_EVERY == 0 && heap.isFull();
  }

  /** What was taken in as history so far. */
  public Size submitted() {
    return new Size(submitted, submittedLines, patients.size(), unmatched);
  }

  /**
   * How much history there is.
   *
   * @param unmatched claims without a member id or birth date, which are nobody's history
   */
  public record Size(long claims, long lines, long patients, long unmatched) {}

  /**
   * What is known of the patient of a claim.
   *
   * @param number of the claim as {@link #addBeside} gave it; any other number when the claims of
   *     the input do not stand beside one another
   */
  public PatientHistory historyOf(Claim claim, int number) {
    Optional<PatientKey> key = PatientKey.of(claim);
    PatientClaims claims = key.map(patients::get).orElse(null);
    if (claims == null) {
      return PatientHistory.nothing(gap(key));
    }
    return claims.historyOf(new PriorLines().of(claim, number), gap(key));
  }

  private Optional<HistoryGap> gap(Optional<PatientKey> key) {
    if (!historyGiven) {
      return Optional.of(HistoryGap.NONE_GIVEN);
    }
    return key.isEmpty() ? Optional.of(HistoryGap.PATIENT_UNKNOWN) : Optional.empty();
  }
}
