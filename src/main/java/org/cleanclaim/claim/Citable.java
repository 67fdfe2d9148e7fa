package org.cleanclaim.claim;

/** A part of a claim that a finding may stand on: it knows where it came from. */
public interface Citable {
  Origin origin();

  /** This part, pointing at one of its fields. */
  default Citation cite(Field field) {
    return new Citation(this, field);
  }
}
