package org.cleanclaim.codeset.published;

import java.io.IOException;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;

/** CPT modifiers: code, own words, dates. Those of HCPCS level II come with its file. */
final class ModifierImporter implements Importer {
  private static final HeadedTable TABLE =
      HeadedTable.ofExactly(',', "CODE", "DESCRIPTION", "EFFECTIVE", "ENDS");

  @Override
  public String layout() {
    return "modifiers";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Rows rows = landing.open(EditionPart.undated(CodeTable.MODIFIER, "CPT"), Relations.MODIFIER);
    TABLE.read(
        file,
        rows,
        (header, row) ->
            rows.keep(
                row.line(),
                Codes.modifier(header.cell(row, "CODE")),
                Days.isoStart(header.cell(row, "EFFECTIVE")),
                Days.isoEnd(header.cell(row, "ENDS")),
                header.cell(row, "DESCRIPTION")));
  }
}
