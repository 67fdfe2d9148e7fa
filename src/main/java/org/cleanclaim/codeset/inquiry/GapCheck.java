package org.cleanclaim.codeset.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.cleanclaim.codeset.published.EditionPart;
import org.cleanclaim.codeset.snapshot.EditionRow;

/** Looks for editions that were never imported between two that were, and for missing parts. */
final class GapCheck {
  private GapCheck() {}

  /** The gaps of editions in order of table, series and first day. */
  static List<Problem> problems(List<EditionRow> rows) {
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      parts(rows.get(i)).ifPresent(problems::add);
      if (i + 1 < rows.size()) {
        between(rows.get(i), rows.get(i + 1)).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private static Optional<Problem> between(EditionRow row, EditionRow next) {
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

  /** Files f1 to f4 make up one edition: a number left out below the highest is missing. */
  private static Optional<Problem> parts(EditionRow row) {
    TreeSet<String> parts = new TreeSet<>();
    row.sources().forEach(source -> parts.add(source.part()));
    int count = parts.size();
    String last = parts.last();
    if (!last.matches("f\\d") || last.equals("f" + count)) {
      return Optional.empty();
    }
    return Optional.of(
        gap(
            "%s %s: only the parts %s were imported"
                .formatted(row.table().published(), row.publicName(), String.join(", ", parts))));
  }

  private static Problem gap(String what) {
    return new Problem(Problem.Kind.GAP, false, what);
  }
}
