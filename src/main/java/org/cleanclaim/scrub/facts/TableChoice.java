package org.cleanclaim.scrub.facts;

import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.codeset.CodeTable;

/**
 * Which table of a family judges a claim: Medicare and Medicaid publish their own, by setting;
 * nobody else publishes any.
 */
final class TableChoice {
  private TableChoice() {}

  /** The procedure-to-procedure table of a professional or outpatient institutional claim. */
  static Optional<CodeTable> pairs(Claim claim) {
    return choose(
        claim,
        CodeTable.NCCI_PTP_PRACTITIONER,
        CodeTable.NCCI_PTP_OUTPATIENT_HOSPITAL,
        CodeTable.NCCI_PTP_MEDICAID_PRACTITIONER,
        CodeTable.NCCI_PTP_MEDICAID_OUTPATIENT_HOSPITAL);
  }

  /**
   * The table of medically unlikely units.
   *
   * @param bySupplier whether it is a supplier of equipment that bills
   */
  static Optional<CodeTable> units(Claim claim, boolean bySupplier) {
    return choose(
        claim,
        bySupplier ? CodeTable.MUE_DME_SUPPLIER : CodeTable.MUE_PRACTITIONER,
        CodeTable.MUE_OUTPATIENT_HOSPITAL,
        CodeTable.MUE_MEDICAID_PRACTITIONER,
        CodeTable.MUE_MEDICAID_OUTPATIENT_HOSPITAL);
  }

  /** The add-on code edits, which are the same in every setting. */
  static Optional<CodeTable> addOns(Claim claim) {
    return switch (claim.program()) {
      case MEDICARE -> Optional.of(CodeTable.ADD_ON);
      case MEDICAID -> Optional.of(CodeTable.ADD_ON_MEDICAID);
      case COMMERCIAL, OTHER -> Optional.empty();
    };
  }

  private static Optional<CodeTable> choose(
      Claim claim,
      CodeTable practitioner,
      CodeTable hospital,
      CodeTable medicaidPractitioner,
      CodeTable medicaidHospital) {
    boolean professional = claim.type() == ClaimType.PROFESSIONAL;
    return switch (claim.program()) {
      case MEDICARE -> Optional.of(professional ? practitioner : hospital);
      case MEDICAID -> Optional.of(professional ? medicaidPractitioner : medicaidHospital);
      case COMMERCIAL, OTHER -> Optional.empty();
    };
  }
}
