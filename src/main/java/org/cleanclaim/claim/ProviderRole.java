package org.cleanclaim.claim;

/** What a provider did for the claim or the line (837 NM101, in brackets). */
public enum ProviderRole {
  /** [85] */
  BILLING,
  /** [87] */
  PAY_TO,
  /** [PE] */
  PAY_TO_PLAN,
  /** [DN] */
  REFERRING,
  /** [P3] */
  PRIMARY_CARE,
  /** [82] */
  RENDERING,
  /** [DQ] */
  SUPERVISING,
  /** [DK] */
  ORDERING,
  /** [QB] */
  PURCHASED_SERVICE,
  /** [DD] */
  ASSISTANT_SURGEON,
  /** [71] */
  ATTENDING,
  /** [72] */
  OPERATING,
  /** [ZZ] */
  OTHER_OPERATING,
  /** [77] */
  SERVICE_FACILITY,
  /** [PW] */
  AMBULANCE_PICK_UP,
  /** [45] */
  AMBULANCE_DROP_OFF
}
