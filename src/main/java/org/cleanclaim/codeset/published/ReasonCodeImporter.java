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

  private static final Set<String> TYPES = Set.of("Group", "CARC", "RARC");

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
    Rows rows = landing.open(EditionPart.undated(CodeTable.REASON_CODE, ""), Relations.REASON_CODE);
    TABLE.read(file, rows, (header, row) -> keep(header, row, rows));
  }

  private static void keep(Header header, TextRecord row, Rows rows) throws IOException {
    rows.keep(
        row.line(),
        type(header.cell(row, "TYPE")),
        Codes.present(header.cell(row, "CODE"), "code"),
        Days.isoStart(header.cell(row, "EFFECTIVE")),
        Days.isoEnd(header.cell(row, "ENDS")),
        header.cell(row, "DESCRIPTION"));
  }

  /** Checks which of the three kinds of code it is. */
  static String type(String text) {
    if (!TYPES.contains(text)) {
      throw new BadRowException("type is none of Group, CARC, RARC");
    }
    return text;
  }
}
