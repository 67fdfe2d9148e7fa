package org.cleanclaim.finding;

/** How bad a finding is, by its consequence; the worst first. */
public enum Severity {
  /** The front end refuses the claim; it is never adjudicated. */
  REJECTION,
  /** Adjudicated and not paid. */
  DENIAL,
  /** The documentation decides; a person has to look. */
  REVIEW,
  INFO
}
