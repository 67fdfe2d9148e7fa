package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/** HCPCS level II codes already cut into tab-delimited columns, with ISO dates. */
final class ParsedHcpcsImporter implements Importer {
  private static final HeadedTable TABLE =
      new HeadedTable('\t', "HCPCS CODE", "COV", "DATE TERM", "DATE ADDED", "DATE ACTION");

  @Override
  public String layout() {
    return "HCPCS level II, parsed";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    LocalDate begins = HcpcsRelease.begins(sample);
    Rows rows =
        landing.open(new EditionPart(CodeTable.HCPCS, begins.toString(), begins), Relations.HCPCS);
    TABLE.read(file, rows, (header, row) -> keep(header, row, rows));
  }

  private static void keep(Header header, TextRecord row, Rows rows) throws IOException {
    LocalDate action = Days.isoEnd(header.cell(row, "DATE ACTION"));
    String added = header.cell(row, "DATE ADDED");
    rows.keep(
        row.line(),
        Codes.procedure(header.cell(row, "HCPCS CODE")),
        Days.iso(added.isEmpty() ? header.cell(row, "DATE ACTION") : added),
        action,
        Days.isoEnd(header.cell(row, "DATE TERM")),
        header.cell(row, "COV"),
        header.cell(row, "ACTION"),
        "");
  }
}
