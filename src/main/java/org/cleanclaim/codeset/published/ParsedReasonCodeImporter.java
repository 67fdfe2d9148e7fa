package org.cleanclaim.codeset.published;

import java.io.IOException;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;

/** Claim adjustment groups, reason and remark codes in tab-delimited columns, without words. */
final class ParsedReasonCodeImporter implements Importer {
  private static final HeadedTable TABLE = new HeadedTable('\t', "CODE", "TYPE", "START", "STOP");

  @Override
  public String layout() {
    return "reason codes, parsed";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Rows rows = landing.open(EditionPart.undated(CodeTable.REASON_CODE, ""), Relations.REASON_CODE);
    TABLE.read(
        file,
        rows,
        (header, row) ->
            rows.keep(
                row.line(),
                ReasonCodeImporter.type(header.cell(row, "TYPE")),
                Codes.present(header.cell(row, "CODE"), "code"),
                Days.isoStart(header.cell(row, "START")),
                Days.isoEnd(header.cell(row, "STOP")),
                ""));
  }
}
