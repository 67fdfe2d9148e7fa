package org.cleanclaim.codeset;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The tables of a snapshot. The name in lower case with hyphens is what users and reports see. */
public enum CodeTable {
  NCCI_PTP_PRACTITIONER,
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
  ICD_10_CM,
  ICD_10_PCS,
  ICD_10_CM_TABULAR,
  ICD_10_CM_ADDENDA,
  ICD_10_PCS_ADDENDA,
  POA_EXEMPT,
  MCE_DIAGNOSIS,
  MCE_PROCEDURE,
  MCE_AGE_RANGE,
  MS_DRG,
  MODIFIER,
  PLACE_OF_SERVICE,
  REASON_CODE,
  TYPE_OF_BILL,
  REVENUE_CODE,
  DISCHARGE_STATUS,
  TAXONOMY,
  /** National policies and those of Medicare's contractors. */
  COVERAGE_POLICY,
  /** Policies that payers publish for themselves. */
  PAYER_POLICY,
  /** The national coverage database's articles, with contractors and states. */
  COVERAGE_ARTICLE,
  NDC,
  NDC_HCPCS_CROSSWALK,
  /**
   * Short dated lists that rules ask about: bypass modifiers, drugs that need JW or JZ, therapy
   * codes ...
   */
  CODE_LIST;

  private final String published = name().toLowerCase(Locale.ROOT).replace('_', '-');

  public String published() {
    return published;
  }

  public static Optional<CodeTable> ofPublished(String name) {
    return Arrays.stream(values()).filter(t -> t.published.equals(name)).findFirst();
  }
}
