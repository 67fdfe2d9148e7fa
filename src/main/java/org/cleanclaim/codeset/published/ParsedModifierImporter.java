package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;

/** Modifiers of both levels already cut into tab-delimited columns, without dates. */
final class ParsedModifierImporter implements Importer {
  private static final HeadedTable TABLE = new HeadedTable('\t', "MODIFIER", "TYPE", "CATEGORY");

  @Override
  public String layout() {
    return "modifiers, parsed";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Rows rows = landing.open(EditionPart.undated(CodeTable.MODIFIER, "parsed"), Relations.MODIFIER);
    TABLE.read(
        file,
        rows,
        (header, row) ->
            rows.keep(
                row.line(),
                Codes.modifier(header.cell(row, "MODIFIER")),
                EditionPart.UNDATED,
                LocalDate.MAX,
                ""));
  }
}
