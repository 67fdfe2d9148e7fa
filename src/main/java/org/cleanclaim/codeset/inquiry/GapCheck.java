package org.cleanclaim.codeset.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.cleanclaim.codeset.published.EditionPart;
import org.cleanclaim.codeset.snapshot.Catalogue;
import org.cleanclaim.codeset.snapshot.EditionRow;

/** Looks for editions that were never imported between two that were, and for missing parts. */
final class GapCheck {
  private static final List<String> PARTS = List.of("f1", "f2", "f3", "f4");

  private GapCheck() {}

  /** The gaps of editions in order of table, series and first day. */
  static List<Check> checks(Catalogue catalogue) {
    List<EditionRow> rows = catalogue.rows();
    List<Check> checks = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      parts(catalogue, rows.get(i)).ifPresent(checks::add);
      if (i + 1 < rows.size()) {
        between(rows.get(i), rows.get(i + 1)).ifPresent(checks::add);
      }
    }
    return checks;
  }

  private static Optional<Check> between(EditionRow row, EditionRow next) {
    if (row.table() != next.table()
        || !row.series().equals(next.series())
        || row.begins().equals(EditionPart.UNDATED)) {
      return Optional.empty();
    }
    Optional<LocalDate> due = Cadence.next(row.table(), row.begins());
    return due.filter(day -> day.isBefore(next.begins()))
        .map(
            day ->
                gap(
                    "%s: no edition from %s through %s; %s stands in where rows have no dates"
                        .formatted(
                            row.table().published(),
                            day,
                            next.begins().minusDays(1),
                            row.publicName())));
  }

  /** Medicare's pairs come in four files; a part that is missing takes its pairs with it. */
  private static Optional<Check> parts(Catalogue catalogue, EditionRow row) {
    TreeSet<String> parts = new TreeSet<>();
    row.sources().forEach(source -> parts.add(source.part()));
    if (row.starter() || !parts.last().matches("f\\d.*") || parts.containsAll(PARTS)) {
      return Optional.empty();
    }
    return Optional.of(
        gap(
            "%s %s: only %s of the files f1 to f4 were imported%s"
                .formatted(
                    row.table().published(),
                    row.publicName(),
                    String.join(", ", parts),
                    catalogue.isInUse(row) ? "" : "; the edition before it is used")));
  }

  private static Check gap(String what) {
    return Check.note(Check.Kind.GAP, what);
  }
}
