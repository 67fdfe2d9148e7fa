package org.cleanclaim.codeset;

import java.util.Map;

/**
 * The completed years of age, both inclusive, that an age flag of the Medicare Code Editor stands
 * for.
 */
public record AgeRange(Edition edition, String flag, Term term, int fromAge, int throughAge)
    implements ReferenceRow {
  @Override
  public Map<String, String> cells() {
    return Cells.of(
        term,
        "flag",
        flag,
        "fromAge",
        Integer.toString(fromAge),
        "throughAge",
        Integer.toString(throughAge));
  }

  public boolean contains(int age) {
    return age >= fromAge && age <= throughAge;
  }
}
