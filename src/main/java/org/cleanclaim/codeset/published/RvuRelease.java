package org.cleanclaim.codeset.published;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.CodeTable;

/**
 * Which release of the physician fee schedule a file is. Its title says year and month; the name
 * helps where there is no title. Rows carry no dates, so that each release holds until the next.
 */
final class RvuRelease {
  private static final Pattern TITLE =
      Pattern.compile(
          "(20\\d{2}) National Physician Fee Schedule Relative Value File"
              + " (January|April|July|October)( Correction)? Release");
  private static final Pattern MONTH_NAME =
      Pattern.compile("pprrvu(?:20)?(\\d{2})_(jan|apr|jul|oct)");
  private static final Pattern LETTER_NAME = Pattern.compile("rvu(?:20)?(\\d{2})(ar|[abcd])\\b");
  private static final Pattern PARTICIPANTS = Pattern.compile("(?<!non[-_ ]?)qpp");
  private static final List<String> MONTHS = List.of("jan", "apr", "jul", "oct");
  private static final List<String> LETTERS = List.of("a", "b", "c", "d");

  /**
   * The correction of 2024 raised the conversion factor by law from this day on; other corrections
   * replace their release from its beginning.
   */
  private static final LocalDate CORRECTION_OF_2024 = LocalDate.of(2024, 3, 9);

  private RvuRelease() {}

  /**
   * Whether it is the file for participants in advanced payment models, which 2026 began: it has
   * another conversion factor, and everything else is that of the file for all others.
   */
  static boolean isForParticipants(Sample sample) {
    return PARTICIPANTS.matcher(sample.names()).find();
  }

  static EditionPart of(Sample sample) throws RefusedFileException {
    return fromTitle(sample)
        .or(() -> fromMonthName(sample.names()))
        .or(() -> fromLetterName(sample.names()))
        .orElseThrow(
            () ->
                new RefusedFileException(
                    "neither a title line (2025 National Physician Fee Schedule ... October"
                        + " Release) nor its name tells the release"));
  }

  private static Optional<EditionPart> fromTitle(Sample sample) {
    Matcher title = TITLE.matcher(sample.text());
    return title.find()
        ? Optional.of(
            release(
                Integer.parseInt(title.group(1)),
                MONTHS.indexOf(title.group(2).substring(0, 3).toLowerCase(Locale.ROOT)),
                title.group(3) != null))
        : Optional.empty();
  }

  private static Optional<EditionPart> fromMonthName(String names) {
    Matcher name = MONTH_NAME.matcher(names);
    return name.find()
        ? Optional.of(
            release(
                2000 + Integer.parseInt(name.group(1)),
                MONTHS.indexOf(name.group(2)),
                names.startsWith("_ar", name.end())))
        : Optional.empty();
  }

  private static Optional<EditionPart> fromLetterName(String names) {
    Matcher name = LETTER_NAME.matcher(names);
    return name.find()
        ? Optional.of(
            release(
                2000 + Integer.parseInt(name.group(1)),
                LETTERS.indexOf(name.group(2).substring(0, 1)),
                name.group(2).length() > 1))
        : Optional.empty();
  }

  private static EditionPart release(int year, int quarter, boolean correction) {
    LocalDate begins = LocalDate.of(year, 1 + 3 * quarter, 1);
    if (correction && year == CORRECTION_OF_2024.getYear()) {
      begins = CORRECTION_OF_2024;
    }
    String letter = "ABCD".substring(quarter, quarter + 1) + (correction ? "R" : "");
    return new EditionPart(CodeTable.MPFS, "RVU" + year % 100 + letter, begins);
  }
}
