package org.cleanclaim.claim;

/**
 * That the patient's earlier claims are not known, or not all of them: what is not seen is not
 * known to be absent. As a fact, it lets a rule that needs history say NOT_CHECKED.
 *
 * @param reason what is missing, for the message of a finding
 */
public record HistoryGap(String reason) {
  /** No history was given; claims of the same input may be seen. */
  public static final HistoryGap NONE_GIVEN = new HistoryGap("no history was given (--history)");

  /** The claim does not say whose it is, so that no history can be found for it. */
  public static final HistoryGap PATIENT_UNKNOWN =
      new HistoryGap(
          "the claim has no member id or no birth date, so the patient's history can't be found");
}
