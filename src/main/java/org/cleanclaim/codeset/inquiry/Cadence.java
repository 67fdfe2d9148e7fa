package org.cleanclaim.codeset.inquiry;

import java.time.LocalDate;
import java.util.Optional;
import org.cleanclaim.codeset.CodeTable;

/** When publishers bring out the next edition. */
final class Cadence {
  private static final int MONTHS_OF_A_QUARTER = 3;

  private Cadence() {}

  /** The day on which the edition after one that begins on a day should begin. */
  static Optional<LocalDate> next(CodeTable table, LocalDate begins) {
    return switch (table) {
      case NCCI_PTP_PRACTITIONER,
          NCCI_PTP_OUTPATIENT_HOSPITAL,
          NCCI_PTP_MEDICAID_PRACTITIONER,
          NCCI_PTP_MEDICAID_OUTPATIENT_HOSPITAL,
          NCCI_PTP_MEDICAID_DME,
          MUE_PRACTITIONER,
          MUE_OUTPATIENT_HOSPITAL,
          MUE_DME_SUPPLIER,
          MUE_MEDICAID_PRACTITIONER,
          MUE_MEDICAID_OUTPATIENT_HOSPITAL,
          MUE_MEDICAID_DME,
          ADD_ON,
          ADD_ON_MEDICAID,
          MPFS,
          HCPCS,
          OPPS_ADDENDUM_B,
          NDC_HCPCS_CROSSWALK ->
          Optional.of(nextQuarter(begins));
      case ICD_10_CM, ICD_10_PCS, ICD_10_CM_TABULAR, POA_EXEMPT, MS_DRG ->
          Optional.of(nextOctober(begins));
      default -> Optional.empty();
    };
  }

  private static LocalDate nextQuarter(LocalDate begins) {
    int month = (begins.getMonthValue() - 1) / MONTHS_OF_A_QUARTER * MONTHS_OF_A_QUARTER + 1;
    return begins.withMonth(month).withDayOfMonth(1).plusMonths(MONTHS_OF_A_QUARTER);
  }

  private static LocalDate nextOctober(LocalDate begins) {
    LocalDate october = LocalDate.of(begins.getYear(), 10, 1);
    return october.isAfter(begins) ? october : october.plusYears(1);
  }
}
