package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.inquiry.DiffRow;

/** A line for each row in which editions differ: what happened, which row, which cells. */
final class DiffLines implements DiffPrinter {
  private final PrintWriter out;
  private final Map<DiffRow.Kind, Long> counts = new EnumMap<>(DiffRow.Kind.class);

  DiffLines(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void row(DiffRow row) {
    counts.merge(row.kind(), 1L, Long::sum);
    String key = String.join(" ", row.key().values());
    out.printf("%-8s %-24s %s%n", row.kind().name().toLowerCase(Locale.ROOT), key, change(row));
  }

  @Override
  public void end() {
    out.printf(
        "%,d added, %,d ended, %,d changed%n",
        counts.getOrDefault(DiffRow.Kind.ADDED, 0L),
        counts.getOrDefault(DiffRow.Kind.ENDED, 0L),
        counts.getOrDefault(DiffRow.Kind.CHANGED, 0L));
  }

  private static String change(DiffRow row) {
    if (row.before().isEmpty() || row.after().isEmpty()) {
      return cells(row.before().isEmpty() ? row.after() : row.before());
    }
    return row.differing().stream()
        .map(
            name ->
                "%s %s -> %s"
                    .formatted(
                        name,
                        row.before().getOrDefault(name, "none"),
                        row.after().getOrDefault(name, "none")))
        .collect(Collectors.joining(", "));
  }

  private static String cells(Map<String, String> cells) {
    return cells.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
