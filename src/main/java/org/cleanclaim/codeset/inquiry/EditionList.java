package org.cleanclaim.codeset.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.codeset.published.EditionPart;
import org.cleanclaim.codeset.snapshot.EditionRow;
import org.cleanclaim.codeset.snapshot.Store;

/** Lists the editions of a snapshot. */
public final class EditionList {
  private EditionList() {}

  /**
   * All editions, by table, series and first day.
   *
   * @param today what "a newer one should exist" is judged by
   */
  public static List<EditionSummary> of(Store store, LocalDate today) {
    List<EditionRow> rows = store.catalogue().rows();
    List<EditionSummary> summaries = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      EditionRow row = rows.get(i);
      boolean followed = i + 1 < rows.size() && isSameSeries(row, rows.get(i + 1));
      Optional<LocalDate> through =
          followed ? Optional.of(rows.get(i + 1).begins().minusDays(1)) : Optional.empty();
      summaries.add(
          new EditionSummary(
              row.edition(),
              through,
              row.sources().stream().mapToLong(EditionRow.SourceRow::rejected).sum(),
              row.sources().stream().mapToLong(EditionRow.SourceRow::unread).sum(),
              row.sources().stream().map(EditionRow.SourceRow::file).toList(),
              !row.begins().equals(EditionPart.UNDATED),
              store.catalogue().isInUse(row),
              followed ? Optional.empty() : newerSince(row, today)));
    }
    return summaries;
  }

  private static boolean isSameSeries(EditionRow row, EditionRow next) {
    return row.table() == next.table() && row.series().equals(next.series());
  }

  private static Optional<LocalDate> newerSince(EditionRow row, LocalDate today) {
    return row.begins().equals(EditionPart.UNDATED)
        ? Optional.empty()
        : Cadence.next(row.table(), row.begins()).filter(next -> !next.isAfter(today));
  }
}
