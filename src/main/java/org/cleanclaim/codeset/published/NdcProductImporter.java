package org.cleanclaim.codeset.published;

import java.io.IOException;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/** Products of the National Drug Code Directory, tab-delimited. */
final class NdcProductImporter implements Importer {
  private static final HeadedTable TABLE =
      new HeadedTable('\t', "PRODUCTID", "PRODUCTNDC", "PROPRIETARYNAME", "NONPROPRIETARYNAME");

  @Override
  public String layout() {
    return "national drug codes, products";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Rows rows =
        landing.open(EditionPart.undated(CodeTable.NDC, "products"), DrugRelations.NDC_PRODUCT);
    TABLE.read(file, rows, (header, row) -> keep(header, row, rows));
  }

  private static void keep(Header header, TextRecord row, Rows rows) throws IOException {
    rows.keep(
        row.line(),
        Codes.present(header.cell(row, "PRODUCTID"), "product"),
        header.cell(row, "PRODUCTTYPENAME"),
        header.cell(row, "PROPRIETARYNAME"),
        header.cell(row, "NONPROPRIETARYNAME"),
        header.cell(row, "DOSAGEFORMNAME"),
        header.cell(row, "ROUTENAME"),
        header.cell(row, "LABELERNAME"),
        NdcPackageImporter.start(header.cell(row, "STARTMARKETINGDATE")),
        Days.compactEnd(header.cell(row, "ENDMARKETINGDATE")));
  }
}
