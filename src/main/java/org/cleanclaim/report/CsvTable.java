package org.cleanclaim.report;

import com.opencsv.CSVWriter;
import com.opencsv.ICSVWriter;
import java.io.Writer;
import java.util.List;

/** Rows of any table as CSV for a spreadsheet: every cell in quotes, none of which can run. */
public final class CsvTable {
  private final CSVWriter csv;

  /** Writes to a writer that the caller closes. */
  public CsvTable(Writer out) {
    csv =
        new CSVWriter(
            out,
            ICSVWriter.DEFAULT_SEPARATOR,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            ICSVWriter.DEFAULT_QUOTE_CHARACTER,
            "\n");
  }

  public void row(List<String> cells) {
    csv.writeNext(cells.stream().map(FormulaGuard::safe).toArray(String[]::new), true);
  }
}
