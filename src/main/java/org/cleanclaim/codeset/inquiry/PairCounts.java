package org.cleanclaim.codeset.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.codeset.Edition;
import org.cleanclaim.codeset.snapshot.EditionRow;
import org.cleanclaim.codeset.snapshot.Store;

/** Counts the pair edits of a code, which are too many to list. */
public final class PairCounts {
  private static final String COUNT =
      """
      SELECT count(*) FROM ptp_edit WHERE source IN (%s) AND %s = ?
        AND modifier <> '9' AND (deleted IS NULL OR deleted > effective)
        AND effective <= ? AND (deleted IS NULL OR deleted >= ?)""";

  private PairCounts() {}

  /**
   * The edits of one edition.
   *
   * @param columnOne those in which the other code is not paid
   * @param columnTwo those in which this code is not paid
   */
  public record Count(Edition edition, long columnOne, long columnTwo) {}

  /** Edits in force on a day as YYYYMMDD, by edition in use; editions without any left out. */
  public static List<Count> of(Store store, String code, int day) {
    List<Count> counts = new ArrayList<>();
    for (EditionRow row : store.catalogue().rows()) {
      boolean pairs = row.sources().get(0).relation().equals("ptp_edit");
      if (pairs && store.catalogue().isInUse(row)) {
        long one = count(store, row, "column_one", code, day);
        long two = count(store, row, "column_two", code, day);
        if (one + two > 0) {
          counts.add(new Count(row.edition(), one, two));
        }
      }
    }
    return counts;
  }

  private static long count(Store store, EditionRow row, String column, String code, int day) {
    return store
        .query(
            COUNT.formatted(row.sourceIds(), column),
            counted -> Optional.of(counted.getLong(1)),
            code,
            day,
            day)
        .get(0);
  }
}
