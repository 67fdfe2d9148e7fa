package org.cleanclaim.codeset.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.snapshot.EditionRow;
import org.cleanclaim.codeset.snapshot.Store;

/**
 * Looks through whole PTP editions for pairs that two rows hold on one day, or that are in force in
 * both directions on one day. Neither may be: a claim line would meet two edits of one pair.
 */
final class OverlapCheck {
  private static final int SHOWN = 10;

  /** Rows that were ever in force; {@code %1$s} stands for the sources of one edition. */
  private static final String IN_FORCE =
      """
      SELECT source, column_one, column_two, effective, coalesce(deleted, 99991231) AS last
      FROM ptp_edit
      WHERE source IN (%1$s) AND modifier <> '9' AND (deleted IS NULL OR deleted > effective)""";

  /** Follows the order of the table's key, so that millions of rows need no sorting. */
  private static final String TWICE_IN_ONE_FILE =
      """
      SELECT column_one, column_two, next FROM (
        SELECT column_one, column_two, last, lead(effective) OVER (
          PARTITION BY source, column_one, column_two ORDER BY effective) AS next
        FROM (%s)) WHERE next <= last""";

  /** Only the few codes that stand in more than one file of the edition. */
  private static final String TWICE_IN_TWO_FILES =
      """
      WITH span AS MATERIALIZED (
        SELECT column_one FROM (
          SELECT DISTINCT source, column_one FROM ptp_edit WHERE source IN (%1$s))
        GROUP BY column_one HAVING count(*) > 1)
      SELECT a.column_one, a.column_two, b.effective
      FROM (%2$s) a JOIN (%2$s) b USING (column_one, column_two)
      WHERE column_one IN span AND a.source < b.source
        AND a.effective <= b.last AND b.effective <= a.last""";

  private static final String BOTH_WAYS =
      """
      SELECT a.column_one, a.column_two, max(a.effective, b.effective)
      FROM (%2$s) a JOIN ptp_edit b ON b.source IN (%1$s)
        AND b.column_one = a.column_two AND b.column_two = a.column_one
      WHERE a.column_one < a.column_two
        AND b.modifier <> '9' AND (b.deleted IS NULL OR b.deleted > b.effective)
        AND a.effective <= coalesce(b.deleted, 99991231) AND b.effective <= a.last""";

  private final Store store;

  OverlapCheck(Store store) {
    this.store = store;
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (EditionRow edition : store.catalogue().rows()) {
      if (edition.sources().get(0).relation().equals("ptp_edit")) {
        String sources = sources(edition);
        String rows = IN_FORCE.formatted(sources);
        String twice = "two rows of a pair in force";
        check(edition, TWICE_IN_ONE_FILE.formatted(rows), twice, problems);
        check(edition, TWICE_IN_TWO_FILES.formatted(sources, rows), twice, problems);
        check(edition, BOTH_WAYS.formatted(sources, rows), "both directions in force", problems);
      }
    }
    return problems;
  }

  private void check(EditionRow edition, String sql, String what, List<Problem> problems) {
    List<String> pairs =
        store.query(
            sql,
            row -> Optional.of(row.getString(1) + "|" + row.getString(2) + " on " + row.getInt(3)));
    if (!pairs.isEmpty()) {
      problems.add(
          new Problem(
              Problem.Kind.OVERLAP,
              true,
              "%s %s: %s, %d times: %s"
                  .formatted(
                      edition.table().published(),
                      edition.publicName(),
                      what,
                      pairs.size(),
                      pairs.stream().limit(SHOWN).collect(Collectors.joining(", ")))));
    }
  }

  private static String sources(EditionRow edition) {
    return edition.sources().stream()
        .map(source -> Integer.toString(source.id()))
        .collect(Collectors.joining(", "));
  }
}
