package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;

/**
 * The fiscal year of an ICD-10 file, and whether it is the release of April, told by its names or
 * by addenda beside it: the year begins on 1 October of the year before, and the April release
 * supersedes it.
 */
record Icd10Year(int year, boolean april) {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:(?:order|addenda)[-_](?:april[-_])?|icd10\\w*_|icd-10-\\w+-|fy)(20\\d{2})");
  private static final Pattern APRIL = Pattern.compile("(?<![a-z])apr(il)?(?![a-z])");

  static Icd10Year of(Sample sample) throws RefusedFileException {
    Matcher name = YEAR.matcher(sample.names());
    if (!name.find()) {
      throw new RefusedFileException(
          "its fiscal year stands only in the published name (icd10cm_order_2026.txt): keep that"
              + " name");
    }
    return of(Integer.parseInt(name.group(1)), sample);
  }

  /**
   * For an order file. Releases of April come under the name of their year: that addenda beside it
   * tell what changed since the same year's file shows them.
   */
  static Icd10Year of(PublishedFile order, Sample sample) throws IOException {
    Icd10Year told = of(sample);
    for (PublishedFile other : told.april() ? List.<PublishedFile>of() : order.others().get()) {
      if (Icd10Addenda.areOfApril(other, order.name())) {
        return new Icd10Year(told.year(), true);
      }
    }
    return told;
  }

  /** For a file that states its year; its names tell the release. */
  static Icd10Year of(int year, Sample sample) {
    return new Icd10Year(year, APRIL.matcher(sample.names()).find());
  }

  EditionPart part(CodeTable table, String part) {
    return new EditionPart(
        table,
        "",
        "FY" + year + (april ? " April" : ""),
        april ? LocalDate.of(year, 4, 1) : LocalDate.of(year - 1, 10, 1),
        part);
  }
}
