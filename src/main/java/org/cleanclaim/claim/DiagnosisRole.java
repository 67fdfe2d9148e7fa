package org.cleanclaim.claim;

/** What a diagnosis is on the claim (837 HI qualifiers, ICD-10 and ICD-9, in brackets). */
public enum DiagnosisRole {
  /** First-listed or principal [ABK, BK]. */
  PRINCIPAL,
  /** [ABF, BF] */
  OTHER,
  /** [ABJ, BJ] */
  ADMITTING,
  /** Patient's reason for visit [APR, PR]. */
  REASON_FOR_VISIT,
  /** [ABN, BN] */
  EXTERNAL_CAUSE
}
