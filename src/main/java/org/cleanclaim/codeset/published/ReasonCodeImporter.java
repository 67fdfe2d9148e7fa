package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.util.Set;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/** Claim adjustment groups, reason codes and remark codes: code, kind, dates, own words. */
final class ReasonCodeImporter implements Importer {
  private static final HeadedTable TABLE =
      HeadedTable.ofExactly(',', "CODE", "TYPE", "EFFECTIVE", "ENDS", "DESCRIPTION");

  @Override
  public String layout() {
    return "reason codes";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Rows rows = landing.open(EditionPart.undated(CodeTable.REASON_CODE, ""), Relation.REASON_CODE);
    TABLE.read(file, rows, (header, row) -> keep(header, row, rows));
  }

  private static void keep(Header header, TextRecord row, Rows rows) throws IOException {
    String type = header.cell(row, "TYPE");
    if (!Set.of("Group", "CARC", "RARC").contains(type)) {
      throw new BadRowException("type is none of Group, CARC, RARC");
    }
    rows.keep(
        row.line(),
        type,
        Codes.present(header.cell(row, "CODE"), "code"),
        Days.isoStart(header.cell(row, "EFFECTIVE")),
        Days.isoEnd(header.cell(row, "ENDS")),
        header.cell(row, "DESCRIPTION"));
  }
}
