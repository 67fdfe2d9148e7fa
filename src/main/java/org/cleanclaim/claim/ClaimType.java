package org.cleanclaim.claim;

/** The three claims of X12: 837P, 837I and 837D. */
public enum ClaimType {
  PROFESSIONAL,
  INSTITUTIONAL,
  DENTAL
}
