package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/**
 * OPPS Addendum B as CSV: procedure codes and their status indicators. Published workbooks call the
 * column HCPCS Code, others HCPCS. The quarter stands in the name only.
 */
final class AddendumBImporter implements Importer {
  private static final HeadedTable PUBLISHED = new HeadedTable(',', "HCPCS CODE", "SI", "APC");
  private static final HeadedTable PARSED = new HeadedTable(',', "HCPCS", "SI");

  @Override
  public String layout() {
    return "OPPS Addendum B";
  }

  @Override
  public boolean recognises(Sample sample) {
    return PUBLISHED.isIn(sample) || PARSED.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    boolean published = PUBLISHED.isIn(sample);
    LocalDate begins = begins(sample.names());
    Rows rows =
        landing.open(
            new EditionPart(CodeTable.OPPS_ADDENDUM_B, begins.toString(), begins),
            Relations.PLAIN_LIST);
    String code = published ? "HCPCS CODE" : "HCPCS";
    (published ? PUBLISHED : PARSED)
        .read(file, rows, (header, row) -> keep(header, row, code, begins, rows));
  }

  private static void keep(Header header, TextRecord row, String code, LocalDate begins, Rows rows)
      throws IOException {
    rows.keep(
        row.line(),
        Codes.procedure(header.cell(row, code)),
        Codes.present(header.cell(row, "SI"), "status indicator"),
        begins,
        LocalDate.MAX);
  }

  private static LocalDate begins(String names) throws RefusedFileException {
    return MonthInName.quarter(names)
        .orElseThrow(
            () ->
                new RefusedFileException(
                    "its quarter stands only in the published name (2026_April_Web_Addendum_B):"
                        + " keep that name"));
  }
}
