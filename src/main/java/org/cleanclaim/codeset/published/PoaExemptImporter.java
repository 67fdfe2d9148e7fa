package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;

/**
 * Diagnoses that need no present-on-admission indicator. The header names the fiscal year; lists of
 * what was added, deleted or revised look the same and are told by their names.
 */
final class PoaExemptImporter implements Importer {
  private static final HeadedTable TABLE = new HeadedTable('\t', "POAEXEMPTCODE", "DESCRIPTION");
  private static final Pattern HEADER =
      Pattern.compile("Ord(?:er|FY)(\\d{2})\tPOAexemptCode\t.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern CHANGES = Pattern.compile(".*poaexempt(add|delete|revise).*");

  @Override
  public String layout() {
    return "present-on-admission exempt list";
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.hasLine(HEADER) && !CHANGES.matcher(sample.names()).matches();
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Matcher header = HEADER.matcher(sample.lines().get(0));
    if (!header.matches()) {
      throw new RefusedFileException("the first line is not the header");
    }
    int year = 2000 + Integer.parseInt(header.group(1));
    LocalDate begins = LocalDate.of(year - 1, 10, 1);
    Rows rows =
        landing.open(
            new EditionPart(CodeTable.POA_EXEMPT, "FY" + year, begins), Relations.PLAIN_LIST);
    TABLE.read(
        file,
        rows,
        (columns, row) ->
            rows.keep(
                row.line(),
                Codes.icd(columns.cell(row, "POAEXEMPTCODE")),
                "",
                begins,
                LocalDate.MAX));
  }
}
