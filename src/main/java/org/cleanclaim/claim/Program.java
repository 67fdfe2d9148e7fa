package org.cleanclaim.claim;

/** Whose rules judge a claim, told by its claim filing indicator (837 SBR09). */
public enum Program {
  MEDICARE,
  MEDICAID,
  COMMERCIAL,
  OTHER;

  /**
   * The program of a claim filing indicator code. A Medicare Advantage plan (16) answers by its own
   * contract and is OTHER: what binds fee-for-service Medicare need not bind it.
   *
   * @param code SBR09, {@code ""} when absent
   */
  public static Program ofClaimFilingIndicator(String code) {
    return switch (code) {
      case "MA", "MB" -> MEDICARE;
      case "MC" -> MEDICAID;
      case "12", "13", "14", "15", "17", "BL", "CI", "DS", "FI", "HM" -> COMMERCIAL;
      default -> OTHER;
    };
  }
}
