package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;

/** Add-on code edits already cut to primary code, add-on code and type, without dates. */
final class ParsedAddOnImporter implements Importer {
  private static final HeadedTable TABLE =
      new HeadedTable('\t', "PRIMARY CODE", "ADD ON CODE", "AOC EDIT TYPE");

  @Override
  public String layout() {
    return "add-on code edits, parsed";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    LocalDate begins =
        NcciQuarter.of(sample.names())
            .orElseThrow(() -> new RefusedFileException("its name doesn't tell the quarter"));
    Rows rows =
        landing.open(
            new EditionPart(CodeTable.ADD_ON, begins.toString(), begins), Relations.ADD_ON_EDIT);
    TABLE.read(
        file,
        rows,
        (header, row) ->
            rows.keep(
                row.line(),
                Codes.procedure(header.cell(row, "ADD ON CODE")),
                Codes.procedure(header.cell(row, "PRIMARY CODE")),
                begins,
                Codes.oneOf(header.cell(row, "AOC EDIT TYPE"), "123", "add-on type"),
                LocalDate.MAX,
                ""));
  }
}
