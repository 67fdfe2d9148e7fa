package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/**
 * The index of MS-DRG from diagnosis to groups, tab-delimited. The publisher names the groups of a
 * code once for each of its lists that the code stands on, so that equal rows are no fault: each is
 * kept with its position among those of its code.
 */
final class MsDrgIndexImporter implements Importer {
  private static final HeadedTable TABLE =
      new HeadedTable('\t', "ICD CODE", "MDC", "DRG RANGE", "DRG");

  @Override
  public String layout() {
    return "MS-DRG index";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Rows rows = landing.open(MsDrgImporter.edition(sample, "index", ""), Relations.DRG_INDEX);
    Map<String, Integer> positions = new HashMap<>();
    TABLE.read(file, rows, (header, row) -> keep(header, row, positions, rows));
  }

  private static void keep(Header header, TextRecord row, Map<String, Integer> positions, Rows rows)
      throws IOException {
    String code = Codes.icd(header.cell(row, "ICD CODE"));
    rows.keep(
        row.line(),
        code,
        positions.merge(code, 1, Integer::sum),
        header.cell(row, "MDC"),
        header.cell(row, "DRG RANGE"),
        header.cell(row, "DRG"));
  }
}
