package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/**
 * OPPS Addendum B as CSV or tab-delimited text: procedure codes and their status indicators.
 * Published workbooks call the column HCPCS Code, others HCPCS. The quarter stands in the name
 * only.
 */
final class AddendumBImporter implements Importer {
  private static final List<Layout> LAYOUTS =
      List.of(
          new Layout("HCPCS CODE", new HeadedTable(',', "HCPCS CODE", "SI", "APC")),
          new Layout("HCPCS CODE", new HeadedTable('\t', "HCPCS CODE", "SI", "APC")),
          new Layout("HCPCS", new HeadedTable(',', "HCPCS", "SI")));

  /** The column of the code, and the table that has it. */
  private record Layout(String code, HeadedTable table) {}

  @Override
  public String layout() {
    return "OPPS Addendum B";
  }

  @Override
  public boolean recognises(Sample sample) {
    return layout(sample).isPresent();
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Layout layout = layout(sample).orElseThrow();
    LocalDate begins = begins(sample.names());
    Rows rows =
        landing.open(
            new EditionPart(CodeTable.OPPS_ADDENDUM_B, begins.toString(), begins),
            Relations.PLAIN_LIST);
    layout
        .table()
        .read(file, rows, (header, row) -> keep(header, row, layout.code(), begins, rows));
  }

  private static Optional<Layout> layout(Sample sample) {
    return LAYOUTS.stream().filter(layout -> layout.table().isIn(sample)).findFirst();
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
