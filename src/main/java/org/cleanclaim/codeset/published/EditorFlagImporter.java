package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/**
 * Dated flags of diagnosis and procedure codes in the Medicare Code Editor. Which of the two it is
 * shows in the codes: only diagnoses begin with a letter and have a digit after it and may be
 * shorter than seven characters.
 */
final class EditorFlagImporter implements Importer {
  private static final HeadedTable TABLE =
      new HeadedTable('\t', "CODE", "STARTDATE", "ENDDATE", "FLAGS");
  private static final Pattern SHORTER_THAN_SEVEN = Pattern.compile("[A-Z][0-9][0-9A-Z]{1,4}");

  @Override
  public String layout() {
    return "Medicare Code Editor flags";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    CodeTable table = areDiagnoses(sample) ? CodeTable.MCE_DIAGNOSIS : CodeTable.MCE_PROCEDURE;
    Rows rows = landing.open(EditionPart.undated(table, ""), Relations.EDITOR_FLAG);
    TABLE.read(
        file,
        rows,
        (header, row) ->
            rows.keep(
                row.line(),
                Codes.icd(header.cell(row, "CODE")),
                Days.compact(header.cell(row, "STARTDATE")),
                Days.compactEnd(header.cell(row, "ENDDATE")),
                header.cell(row, "FLAGS")));
  }

  private static boolean areDiagnoses(Sample sample) throws RefusedFileException {
    Header header = TABLE.header(sample);
    return sample.lines().stream()
        .map(line -> header.cell(new TextRecord(0, Cells.tabs(line)), "CODE"))
        .anyMatch(code -> SHORTER_THAN_SEVEN.matcher(code).matches());
  }
}
