package org.cleanclaim.codeset.published;

import java.io.IOException;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/**
 * HCPCS level II as CSV, 48 columns, codes and modifiers in one file; a modifier stands in the
 * code's column with three blanks before it.
 */
final class HcpcsImporter implements Importer {
  private static final HeadedTable TABLE =
      new HeadedTable(',', "HCPC", "RECID", "ADD DT", "TERM DT", "ACTION CD");

  @Override
  public String layout() {
    return "HCPCS level II";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    HcpcsRows rows = new HcpcsRows(sample, landing);
    TABLE.read(file, rows.codes(), (header, row) -> rows.keep(row.line(), entry(header, row)));
  }

  private static HcpcsEntry entry(Header header, TextRecord row) {
    return new HcpcsEntry(
        header.cell(row, "HCPC"),
        header.cell(row, "ADD DT"),
        header.cell(row, "ACT EFF DT"),
        header.cell(row, "TERM DT"),
        header.cell(row, "COV"),
        header.cell(row, "ACTION CD"),
        header.cell(row, "SHORT DESCRIPTION"));
  }
}
