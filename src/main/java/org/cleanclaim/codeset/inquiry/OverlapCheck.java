package org.cleanclaim.codeset.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.snapshot.DayNumber;
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
      SELECT column_one, column_two, next, min(last, next_last) FROM (
        SELECT column_one, column_two, last, lead(effective) OVER same AS next,
          lead(last) OVER same AS next_last
        FROM (%s)
        WINDOW same AS (PARTITION BY source, column_one, column_two ORDER BY effective))
      WHERE next <= last""";

  /** Only the few codes that stand in more than one file of the edition. */
  private static final String TWICE_IN_TWO_FILES =
      """
      WITH span AS MATERIALIZED (
        SELECT column_one FROM (
          SELECT DISTINCT source, column_one FROM ptp_edit WHERE source IN (%1$s))
        GROUP BY column_one HAVING count(*) > 1)
      SELECT a.column_one, a.column_two, max(a.effective, b.effective), min(a.last, b.last)
      FROM (%2$s) a JOIN (%2$s) b USING (column_one, column_two)
      WHERE column_one IN span AND a.source < b.source
        AND a.effective <= b.last AND b.effective <= a.last""";

  private static final String BOTH_WAYS =
      """
      SELECT a.column_one, a.column_two, max(a.effective, b.effective),
        min(a.last, coalesce(b.deleted, 99991231))
      FROM (%2$s) a JOIN ptp_edit b ON b.source IN (%1$s)
        AND b.column_one = a.column_two AND b.column_two = a.column_one
      WHERE a.column_one < a.column_two
        AND b.modifier <> '9' AND (b.deleted IS NULL OR b.deleted > b.effective)
        AND a.effective <= coalesce(b.deleted, 99991231) AND b.effective <= a.last""";

  private final Store store;

  OverlapCheck(Store store) {
    this.store = store;
  }

  List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    for (EditionRow edition : store.catalogue().rows()) {
      if (edition.sources().get(0).relation().equals("ptp_edit")) {
        String sources = edition.sourceIds();
        String rows = IN_FORCE.formatted(sources);
        List<Overlap> twice = new ArrayList<>(find(TWICE_IN_ONE_FILE.formatted(rows)));
        twice.addAll(find(TWICE_IN_TWO_FILES.formatted(sources, rows)));
        checks.addAll(checks(edition, "two rows of a pair in force", twice));
        List<Overlap> both = find(BOTH_WAYS.formatted(sources, rows));
        checks.addAll(checks(edition, "both directions of a pair in force", both));
      }
    }
    return checks;
  }

  private List<Overlap> find(String sql) {
    return store.query(sql, row -> Optional.of(Overlap.of(row)));
  }

  /** Overlaps of today and of the past apart: what ended before the edition began harms less. */
  private static List<Check> checks(EditionRow edition, String what, List<Overlap> overlaps) {
    String table = edition.table().published() + " " + edition.publicName();
    if (overlaps.isEmpty()) {
      long rows = edition.edition().rows();
      return List.of(
          Check.sound(
              Check.Kind.OVERLAP,
              String.format(Locale.ROOT, "%s: %,d rows, never %s on one day", table, rows, what)));
    }
    int begins = DayNumber.of(edition.begins());
    List<Overlap> since = overlaps.stream().filter(o -> o.through() >= begins).toList();
    List<Overlap> before = overlaps.stream().filter(o -> o.through() < begins).toList();
    String edge = edition.begins().toString();
    List<Check> checks = new ArrayList<>();
    checks.add(
        since.isEmpty()
            ? Check.sound(Check.Kind.OVERLAP, "%s: since %s never %s".formatted(table, edge, what))
            : fault("%s: %s, since %s".formatted(table, what, edge), since));
    if (!before.isEmpty()) {
      checks.add(fault("%s: %s, before %s".formatted(table, what, edge), before));
    }
    return checks;
  }

  private static Check fault(String what, List<Overlap> overlaps) {
    return Check.fault(
        Check.Kind.OVERLAP,
        String.format(Locale.ROOT, "%s: %,d times: ", what, overlaps.size())
            + overlaps.stream()
                .limit(SHOWN)
                .map(Overlap::toString)
                .collect(Collectors.joining(", ")));
  }
}
