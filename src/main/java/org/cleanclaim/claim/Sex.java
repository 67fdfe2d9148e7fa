package org.cleanclaim.claim;

/** The sex that the payer has on file, as the claim states it (DMG03). */
public enum Sex {
  FEMALE,
  MALE,
  UNKNOWN
}
