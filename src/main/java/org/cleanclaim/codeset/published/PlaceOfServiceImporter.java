package org.cleanclaim.codeset.published;

import java.io.IOException;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/** Places of service, whether a facility, and when. */
final class PlaceOfServiceImporter implements Importer {
  private static final HeadedTable TABLE =
      HeadedTable.ofExactly(',', "CODE", "FACILITY", "DESCRIPTION", "EFFECTIVE", "ENDS");

  @Override
  public String layout() {
    return "places of service";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Rows rows =
        landing.open(
            EditionPart.undated(CodeTable.PLACE_OF_SERVICE, ""), Relations.PLACE_OF_SERVICE);
    TABLE.read(file, rows, (header, row) -> keep(header, row, rows));
  }

  private static void keep(Header header, TextRecord row, Rows rows) throws IOException {
    String facility = header.cell(row, "FACILITY");
    if (!facility.equals("yes") && !facility.equals("no")) {
      throw new BadRowException("facility is neither yes nor no");
    }
    rows.keep(
        row.line(),
        Codes.modifier(header.cell(row, "CODE")),
        Days.isoStart(header.cell(row, "EFFECTIVE")),
        Days.isoEnd(header.cell(row, "ENDS")),
        facility,
        header.cell(row, "DESCRIPTION"));
  }
}
