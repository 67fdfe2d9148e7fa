package org.cleanclaim.codeset.snapshot;

/** Which rows of the PTP table were ever in force. */
public final class PairTerms {
  private PairTerms() {}

  /**
   * Whether a row was in force on any day: NCCI takes an edit back by the indicator 9 or by ending
   * it on or before its first day.
   */
  public static boolean wasEverInForce(String indicator, int effective, int deleted) {
    return !indicator.equals("9") && deleted > effective;
  }
}
