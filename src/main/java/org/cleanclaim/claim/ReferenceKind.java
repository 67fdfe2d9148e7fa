package org.cleanclaim.claim;

/** What a reference number refers to (837 REF01, in brackets). */
public enum ReferenceKind {
  /** The payer's number of the claim that this one replaces or voids [F8]. */
  PAYER_CLAIM_CONTROL_NUMBER,
  /** [G1] */
  PRIOR_AUTHORIZATION,
  /** [9F] */
  REFERRAL,
  /** CLIA number of the billing laboratory [X4]. */
  CLIA,
  /** CLIA number of the laboratory a test was referred to [F4]. */
  REFERRING_CLIA,
  /** [EW] */
  MAMMOGRAPHY_CERTIFICATION,
  /** [LX] */
  INVESTIGATIONAL_DEVICE,
  /** Clinical trial or demonstration project [P4]. */
  DEMONSTRATION_PROJECT,
  /** [EA] */
  MEDICAL_RECORD,
  /** [1J] */
  CARE_PLAN_OVERSIGHT,
  /** [D9] */
  CLEARINGHOUSE_TRACE,
  /** [9A, 9C] */
  REPRICED_CLAIM,
  /** [6R] */
  LINE_CONTROL_NUMBER,
  /** State of an automobile accident on an institutional claim [LU]. */
  ACCIDENT_STATE,
  /** [G4] */
  PEER_REVIEW_AUTHORIZATION,
  /** [4N] */
  SERVICE_AUTHORIZATION_EXCEPTION,
  /** [G3] */
  PREDETERMINATION,
  /** Any other qualifier. */
  OTHER
}
