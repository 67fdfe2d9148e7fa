package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/**
 * The conversion table of ICD-10-CM: which codes went before a newer one. Kept as the short list
 * {@code icd-10-cm-successor}: the older code, and the newer one as its value, from 1 October of
 * the year stated or from the day stated. Ranges and words are remarked on and not guessed.
 */
final class Icd10ConversionImporter implements Importer {
  static final String LIST = "icd-10-cm-successor";

  private static final HeadedTable TABLE =
      HeadedTable.ofExactly(
          ',', "CURRENT CODE ASSIGNMENT", "EFFECTIVE", "PREVIOUS CODE S ASSIGNMENT");
  private static final Pattern BETWEEN = Pattern.compile("[,;&\\s]+(?:and\\s+)?");
  private static final String NONE = "None";
  private static final Pattern YEAR = Pattern.compile("(20\\d{2}).*");
  private static final Pattern DAY = Pattern.compile("(\\d{2})/(\\d{2})/(?:20)?(\\d{2})");
  private static final Pattern CODE = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?");

  @Override
  public String layout() {
    return "ICD-10-CM conversion table";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Rows rows = landing.open(EditionPart.undated(CodeTable.CODE_LIST, LIST), Relations.CODE_LIST);
    TABLE.read(file, rows, (header, row) -> keep(header, row, rows));
  }

  /** A fiscal year's codes begin in October; those of other months come with their day. */
  private static LocalDate firstDay(String effective) {
    Matcher day = DAY.matcher(effective);
    if (day.matches()) {
      return Days.compact("20" + day.group(3) + day.group(1) + day.group(2));
    }
    Matcher year = YEAR.matcher(effective);
    if (!year.matches()) {
      throw new BadRowException("first day can't be read");
    }
    return LocalDate.of(Integer.parseInt(year.group(1)), 10, 1);
  }

  private static void keep(Header header, TextRecord row, Rows rows) throws IOException {
    String current = Codes.icd(header.cell(row, "CURRENT CODE ASSIGNMENT"));
    LocalDate begins = firstDay(header.cell(row, "EFFECTIVE"));
    boolean understood = true;
    for (String former : BETWEEN.split(header.cell(row, "PREVIOUS CODE S ASSIGNMENT"), -1)) {
      if (CODE.matcher(former).matches()) {
        String source = "NCHS conversion table";
        String code = Codes.icd(former);
        rows.keep(row.line(), LIST, code, current, begins, LocalDate.MAX, source);
      } else {
        understood &= former.isEmpty() || former.equals(NONE);
      }
    }
    if (!understood) {
      rows.remark(row.line(), "former codes are not written one by one", row.shown());
    }
  }
}
