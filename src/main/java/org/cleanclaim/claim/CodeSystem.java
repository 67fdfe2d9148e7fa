package org.cleanclaim.claim;

/** The revision of ICD that a diagnosis or inpatient procedure code is stated to be from. */
public enum CodeSystem {
  ICD_9,
  ICD_10
}
