package org.cleanclaim.claim;

/** What a date on a claim or line tells (837 DTP01, in brackets). */
public enum DateKind {
  /** [431] */
  ONSET,
  /** [454] */
  INITIAL_TREATMENT,
  /** [304] */
  LAST_SEEN,
  /** [453] */
  ACUTE_MANIFESTATION,
  /** [439] */
  ACCIDENT,
  /** [484] */
  LAST_MENSTRUAL_PERIOD,
  /** [455] */
  LAST_X_RAY,
  /** [471] */
  PRESCRIPTION,
  /** [314, 360, 361] */
  DISABILITY,
  /** [297] */
  LAST_WORKED,
  /** [296] */
  RETURN_TO_WORK,
  /** [435] */
  ADMISSION,
  /** [096] on a professional claim; an hour on an institutional one */
  DISCHARGE,
  /** [090] */
  ASSUMED_CARE,
  /** [091] */
  RELINQUISHED_CARE,
  /** [444] */
  FIRST_CONTACT,
  /** [050] */
  REPRICER_RECEIVED,
  /** [452] */
  APPLIANCE_PLACEMENT,
  /** [472] at claim level (dental) */
  SERVICE,
  /** [463] */
  BEGIN_THERAPY,
  /** [461] */
  LAST_CERTIFICATION,
  /** [607] */
  CERTIFICATION_REVISION,
  /** [738, 739] */
  TEST,
  /** [011] */
  SHIPPED,
  /** Any other qualifier. */
  OTHER
}
