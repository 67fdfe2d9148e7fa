package org.cleanclaim.codeset.published;

import java.io.IOException;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/** Discharge statuses that the Medicare Code Editor accepts, dated, without leading zeros. */
final class DischargeStatusImporter implements Importer {
  private static final HeadedTable TABLE =
      HeadedTable.ofExactly('\t', "CODE", "STARTDATE", "ENDDATE");

  @Override
  public String layout() {
    return "Medicare Code Editor discharge statuses";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Rows rows =
        landing.open(
            EditionPart.undated(CodeTable.DISCHARGE_STATUS, "code editor"), Relations.PLAIN_LIST);
    TABLE.read(file, rows, (header, row) -> keep(header, row, rows));
  }

  private static void keep(Header header, TextRecord row, Rows rows) throws IOException {
    String code = Codes.present(header.cell(row, "CODE"), "code");
    rows.keep(
        row.line(),
        Codes.modifier(code.length() == 1 ? "0" + code : code),
        "",
        Days.compact(header.cell(row, "STARTDATE")),
        Days.compactEnd(header.cell(row, "ENDDATE")));
  }
}
