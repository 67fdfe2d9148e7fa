package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/**
 * Places of service already cut into tab-delimited columns, without dates. Codes that nobody has
 * given a meaning yet are listed too; their term is over before it began.
 */
final class ParsedPlaceOfServiceImporter implements Importer {
  private static final HeadedTable TABLE =
      new HeadedTable('\t', "POS CODE", "POS TYPE", "POS NAME");

  private static final LocalDate NEVER = EditionPart.UNDATED.minusDays(1);

  @Override
  public String layout() {
    return "places of service, parsed";
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
    String type = header.cell(row, "POS TYPE").toLowerCase(Locale.ROOT);
    String name = header.cell(row, "POS NAME");
    rows.keep(
        row.line(),
        Codes.modifier(header.cell(row, "POS CODE")),
        EditionPart.UNDATED,
        type.equals("unassigned") ? NEVER : LocalDate.MAX,
        type.startsWith("facility") ? "yes" : "no",
        name);
  }
}
