package org.cleanclaim.codeset.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cleanclaim.codeset.Term;
import org.cleanclaim.codeset.snapshot.DayNumber;
import org.cleanclaim.codeset.snapshot.EditionRow;
import org.cleanclaim.codeset.snapshot.PairTerms;
import org.cleanclaim.codeset.snapshot.Store;

/** Finds all that was ever published of a pair of codes, in either order. */
public final class PairHistory {
  private final Store store;

  public PairHistory(Store store) {
    this.store = store;
  }

  /** The rows in order of table, edition and first day. */
  public List<PairRow> of(String one, String other) {
    String first = one.strip().toUpperCase(Locale.ROOT);
    String second = other.strip().toUpperCase(Locale.ROOT);
    List<PairRow> rows = new ArrayList<>();
    for (EditionRow edition : store.catalogue().rows()) {
      for (EditionRow.SourceRow source : edition.sources()) {
        if (source.relation().equals("ptp_edit")) {
          rows.addAll(rows(edition, source.id(), first, second));
          rows.addAll(rows(edition, source.id(), second, first));
        }
      }
    }
    rows.sort(
        Comparator.comparing(PairRow::table)
            .thenComparing(PairRow::edition)
            .thenComparing(row -> row.term().from())
            .thenComparing(PairRow::columnOne)
            .thenComparing(PairRow::modifierIndicator));
    return List.copyOf(rows);
  }

  private List<PairRow> rows(EditionRow edition, int source, String columnOne, String columnTwo) {
    return store.query(
        "SELECT effective, deleted, modifier, rationale FROM ptp_edit"
            + " WHERE source = ? AND column_one = ? AND column_two = ?",
        row -> {
          int effective = row.getInt(1);
          int end = row.getInt(2);
          int deleted = row.wasNull() ? DayNumber.OPEN : end;
          LocalDate from = DayNumber.day(effective);
          return Optional.of(
              new PairRow(
                  edition.table(),
                  edition.publicName(),
                  store.catalogue().source(source).isPresent(),
                  columnOne,
                  columnTwo,
                  new Term(from, DayNumber.day(deleted)),
                  row.getString(3),
                  store.word(row.getInt(4)),
                  PairTerms.wasEverInForce(row.getString(3), effective, deleted)));
        },
        source,
        columnOne,
        columnTwo);
  }
}
