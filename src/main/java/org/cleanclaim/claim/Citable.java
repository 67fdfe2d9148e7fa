package org.cleanclaim.claim;

import java.util.List;

/**
 * A part of a claim that a finding may stand on: it knows where it came from and which service
 * lines it concerns.
 */
public interface Citable {
  Origin origin();

  /** The field that stands for the part when a rule names none. */
  Field citedField();

  /**
   * Numbers of the service lines that a finding on this part stands on; empty for a part of the
   * whole claim.
   */
  default List<Integer> lineNumbers() {
    return List.of();
  }

  /** Where a field of this part stood in the input. */
  default List<Location> locations(Field field) {
    return origin().locate(field);
  }

  /** This part, pointing at one of its fields. */
  default Citation cite(Field field) {
    return new Citation(this, field);
  }
}
