package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/** Packages of the National Drug Code Directory, tab-delimited, with their days on the market. */
final class NdcPackageImporter implements Importer {
  private static final HeadedTable TABLE =
      new HeadedTable('\t', "PRODUCTID", "NDCPACKAGECODE", "PACKAGEDESCRIPTION");

  @Override
  public String layout() {
    return "national drug codes, packages";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Rows rows =
        landing.open(EditionPart.undated(CodeTable.NDC, "packages"), DrugRelations.NDC_PACKAGE);
    TABLE.read(file, rows, (header, row) -> keep(header, row, rows));
  }

  private static void keep(Header header, TextRecord row, Rows rows) throws IOException {
    rows.keep(
        row.line(),
        Ndc.elevenDigits(header.cell(row, "NDCPACKAGECODE")),
        start(header.cell(row, "STARTMARKETINGDATE")),
        Codes.present(header.cell(row, "PRODUCTID"), "product"),
        Days.compactEnd(header.cell(row, "ENDMARKETINGDATE")),
        header.cell(row, "NDC_EXCLUDE_FLAG"),
        header.cell(row, "PACKAGEDESCRIPTION"));
  }

  /** A package without a day of its own goes by its product's. */
  static LocalDate start(String text) {
    return text.isEmpty() ? EditionPart.UNDATED : Days.compact(text);
  }
}
