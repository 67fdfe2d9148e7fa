package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/**
 * Add-on code edits in the columns of the published workbook, whose dates are Julian (YYYYDDD). An
 * edit has ended when any of its three deletion dates has.
 */
final class AddOnImporter implements Importer {
  private static final HeadedTable TABLE =
      new HeadedTable(',', "ADD ON CODE", "PRIMARY CODE", "AOC EDIT TYPE");
  private static final List<String> DELETIONS =
      List.of("AOC DELDT", "PRIMARY CODE DELDT", "AOC EDIT DELDT");

  @Override
  public String layout() {
    return "add-on code edits";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample) && !NcciChanges.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    LocalDate begins = quarter(sample);
    Rows rows =
        landing.open(
            new EditionPart(table(sample), begins.toString(), begins), Relations.ADD_ON_EDIT);
    TABLE.read(file, rows, (header, row) -> keep(header, row, begins, rows));
  }

  /** Medicaid publishes its own, told by the name: {@code AOC_V2026Q2-MCD}. */
  static CodeTable table(Sample sample) {
    return NcciProgram.isMedicaid(sample.names()) ? CodeTable.ADD_ON_MEDICAID : CodeTable.ADD_ON;
  }

  static LocalDate quarter(Sample sample) throws RefusedFileException {
    return NcciQuarter.of(sample.names())
        .orElseThrow(
            () ->
                new RefusedFileException(
                    "its quarter stands only in the published name (AOC_V2024Q3-MCR): keep that"
                        + " name"));
  }

  private static void keep(Header header, TextRecord row, LocalDate begins, Rows rows)
      throws IOException {
    LocalDate deleted = LocalDate.MAX;
    for (String column : DELETIONS) {
      LocalDate end = Days.julianEnd(cell(header, row, column));
      deleted = end.isBefore(deleted) ? end : deleted;
    }
    String effective = cell(header, row, "AOC EDIT EFFDT");
    rows.keep(
        row.line(),
        Codes.procedure(header.cell(row, "ADD ON CODE")),
        Codes.procedure(header.cell(row, "PRIMARY CODE")),
        effective.isEmpty() ? begins : Days.julian(effective),
        Codes.oneOf(header.cell(row, "AOC EDIT TYPE"), "123", "add-on type"),
        deleted,
        header.cell(row, "SPECIAL INSTRUCTION NOTES"));
  }

  /** Some quarters add a word to the names of the date columns: {@code AOC_DelDT (Julian)}. */
  private static String cell(Header header, TextRecord row, String column) {
    return header.has(column) ? header.cell(row, column) : header.cell(row, column + " JULIAN");
  }
}
