package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.util.Locale;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;

/** The ages that the age flags of the Medicare Code Editor stand for. */
final class AgeRangeImporter implements Importer {
  private static final HeadedTable TABLE =
      new HeadedTable('\t', "AGEGROUP", "STARTAGE", "ENDAGE", "STARTDATE", "ENDDATE");

  @Override
  public String layout() {
    return "Medicare Code Editor age ranges";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Rows rows = landing.open(EditionPart.undated(CodeTable.MCE_AGE_RANGE, ""), Relations.AGE_RANGE);
    TABLE.read(
        file,
        rows,
        (header, row) ->
            rows.keep(
                row.line(),
                Codes.present(header.cell(row, "AGEGROUP"), "age group").toLowerCase(Locale.ROOT),
                Days.compact(header.cell(row, "STARTDATE")),
                Days.compactEnd(header.cell(row, "ENDDATE")),
                age(header.cell(row, "STARTAGE")),
                age(header.cell(row, "ENDAGE"))));
  }

  private static Integer age(String text) {
    try {
      return Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw new BadRowException("age is not a number");
    }
  }
}
