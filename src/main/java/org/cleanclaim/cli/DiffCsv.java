package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.cleanclaim.codeset.inquiry.DiffRow;
import org.cleanclaim.report.CsvTable;

/** A CSV row for each cell in which editions differ, so that all tables have the same columns. */
final class DiffCsv implements DiffPrinter {
  private final CsvTable csv;

  DiffCsv(PrintWriter out) {
    csv = new CsvTable(out);
    csv.row(List.of("change", "table", "row", "column", "before", "after"));
  }

  @Override
  public void row(DiffRow row) {
    TreeSet<String> columns = row.differing();
    if (columns.isEmpty()) {
      write(row, "");
    }
    columns.forEach(column -> write(row, column));
  }

  @Override
  public void end() {
    // Nothing follows the last row.
  }

  private void write(DiffRow row, String column) {
    csv.row(
        List.of(
            row.kind().name().toLowerCase(Locale.ROOT),
            row.relation(),
            String.join(" ", row.key().values()),
            column,
            row.before().getOrDefault(column, ""),
            row.after().getOrDefault(column, "")));
  }
}
