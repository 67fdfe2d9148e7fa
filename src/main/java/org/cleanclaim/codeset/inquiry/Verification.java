package org.cleanclaim.codeset.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cleanclaim.codeset.published.Relation;
import org.cleanclaim.codeset.published.Relations;
import org.cleanclaim.codeset.snapshot.EditionRow;
import org.cleanclaim.codeset.snapshot.Store;

/** Checks a snapshot over all of its rows. */
public final class Verification {
  private final Store store;

  private Verification(Store store) {
    this.store = store;
  }

  /** All that was looked at. In a sound snapshot no check is a fault. */
  public static List<Check> of(Store store) {
    Verification verification = new Verification(store);
    List<Check> checks = new ArrayList<>(verification.integrity());
    checks.addAll(verification.counts());
    checks.addAll(new OverlapCheck(store).checks());
    checks.addAll(GapCheck.checks(store.catalogue()));
    checks.addAll(new AddendaCheck(store).checks());
    checks.addAll(new EditorCheck(store).checks());
    checks.addAll(new UnknownCodeCheck(store).checks());
    return List.copyOf(checks);
  }

  private List<Check> integrity() {
    return store.query(
        "PRAGMA integrity_check",
        row -> {
          String answer = row.getString(1);
          return Optional.of(
              answer.equals("ok")
                  ? Check.sound(Check.Kind.INTEGRITY, "every page of the file is as it should be")
                  : Check.fault(Check.Kind.INTEGRITY, answer));
        });
  }

  /** Rows without a file count as much as rows that a file lacks. */
  private List<Check> counts() {
    List<Check> checks = new ArrayList<>();
    for (Relation relation : Relations.ALL) {
      checks.addAll(
          store.query(
              """
              SELECT coalesce(s.id, r.source), coalesce(s.file, 'no file'),
                coalesce(s.rows_kept, 0), coalesce(r.held, 0)
              FROM (SELECT * FROM source WHERE relation = '%1$s') s
              FULL JOIN (SELECT source, count(*) AS held FROM %1$s GROUP BY source) r
                ON r.source = s.id
              WHERE coalesce(s.rows_kept, -1) <> coalesce(r.held, 0)"""
                  .formatted(relation.table()),
              row ->
                  Optional.of(
                      Check.fault(
                          Check.Kind.COUNT,
                          "%s of %s: %d rows were kept, %d are there"
                              .formatted(
                                  relation.table(),
                                  row.getString(2),
                                  row.getLong(3),
                                  row.getLong(4))))));
    }
    if (checks.isEmpty()) {
      checks.add(sameCounts());
    }
    return checks;
  }

  private Check sameCounts() {
    List<EditionRow.SourceRow> files =
        store.catalogue().rows().stream().flatMap(edition -> edition.sources().stream()).toList();
    long rows = files.stream().mapToLong(EditionRow.SourceRow::kept).sum();
    return Check.sound(
        Check.Kind.COUNT,
        String.format(
            Locale.ROOT,
            "%,d rows of %,d files are there, as provenance says",
            rows,
            files.size()));
  }
}
