package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;

/** Provider taxonomy codes: the code's column alone is read, the words are not the project's. */
final class TaxonomyImporter implements Importer {
  private static final HeadedTable TABLE = new HeadedTable(',', "CODE");
  private static final Pattern ROW = Pattern.compile("\"?[0-9A-Z]{9}X\"?(,.*)?");

  @Override
  public String layout() {
    return "provider taxonomy";
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.isMostly(ROW) && TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Rows rows = landing.open(EditionPart.undated(CodeTable.TAXONOMY, ""), Relations.PLAIN_LIST);
    TABLE.read(
        file,
        rows,
        (header, row) -> {
          String code = header.cell(row, "CODE");
          if (!ROW.matcher(code).matches()) {
            throw new BadRowException("not a taxonomy code");
          }
          rows.keep(row.line(), code, "", EditionPart.UNDATED, LocalDate.MAX);
        });
  }
}
