package org.cleanclaim.codeset;

import java.util.Map;
import java.util.Set;

/**
 * A contractor's billing and coding article that names a procedure code, with all the diagnoses
 * that it lists. Which of its groups belong together, and on what conditions, it says in words: a
 * diagnosis that it does not list is a matter for review and no denial.
 *
 * @param article the publisher's number, {@code A52369}
 * @param contractors numbers of the contractors that it binds
 * @param states their states, two letters
 * @param determination the local determination that it belongs to, {@code L33700}, {@code ""} when
 *     none is named
 * @param covered diagnoses of all of its groups that support the service
 * @param notCovered diagnoses that do not
 * @param conditional whether words or marks of its groups limit the lists
 */
public record CoverageArticle(
    Edition edition,
    String article,
    int version,
    Term term,
    String procedureCode,
    Set<String> contractors,
    Set<String> states,
    String determination,
    Set<String> covered,
    Set<String> notCovered,
    boolean conditional)
    implements ReferenceRow {
  public boolean lists(String diagnosisCode) {
    return covered.contains(diagnosisCode);
  }

  public boolean excludes(String diagnosisCode) {
    return notCovered.contains(diagnosisCode);
  }

  @Override
  public Map<String, String> cells() {
    return Cells.of(
        term,
        "article",
        article,
        "version",
        Integer.toString(version),
        "determination",
        determination,
        "procedureCode",
        procedureCode,
        "contractors",
        String.join(" ", contractors.stream().sorted().toList()));
  }
}
