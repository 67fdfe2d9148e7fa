package org.cleanclaim.codeset.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.codeset.published.Relation;
import org.cleanclaim.codeset.published.Relations;
import org.cleanclaim.codeset.snapshot.Store;

/** Checks a snapshot over all of its rows. */
public final class Verification {
  private final Store store;

  private Verification(Store store) {
    this.store = store;
  }

  /** Every problem found; none in a sound snapshot. */
  public static List<Problem> of(Store store) {
    Verification verification = new Verification(store);
    List<Problem> problems = new ArrayList<>(verification.integrity());
    problems.addAll(verification.counts());
    problems.addAll(new OverlapCheck(store).problems());
    problems.addAll(GapCheck.problems(store.catalogue().rows()));
    return List.copyOf(problems);
  }

  private List<Problem> integrity() {
    return store.query(
        "PRAGMA integrity_check",
        row -> {
          String answer = row.getString(1);
          return answer.equals("ok")
              ? Optional.empty()
              : Optional.of(new Problem(Problem.Kind.INTEGRITY, true, answer));
        });
  }

  /** Rows without a file count as much as rows that a file lacks. */
  private List<Problem> counts() {
    List<Problem> problems = new ArrayList<>();
    for (Relation relation : Relations.ALL) {
      problems.addAll(
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
                      new Problem(
                          Problem.Kind.COUNT,
                          true,
                          "%s of %s: %d rows were kept, %d are there"
                              .formatted(
                                  relation.table(),
                                  row.getString(2),
                                  row.getLong(3),
                                  row.getLong(4))))));
    }
    return problems;
  }
}
