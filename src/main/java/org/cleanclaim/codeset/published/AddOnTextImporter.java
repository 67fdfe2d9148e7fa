package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextLines;

/**
 * Add-on code edits as fixed-width text: the columns of the workbook, each as wide as its values.
 * How many blanks stand between columns is told by the lines themselves; it is the same throughout.
 */
final class AddOnTextImporter implements Importer {
  private static final String CODE = "([0-9A-Z]{5})";
  private static final String DAY = "(\\d{7}| {7})";
  private static final String LINE =
      String.join("%1$s", "([123])", CODE, DAY, CODE, DAY, "(\\d{7})")
          + "(?:%1$s"
          + DAY
          + ")?((?!.*\\d{7}).*)";
  private static final String NO_DAY = "0000000";
  private static final int MOST_BLANKS = 5;

  private static final List<Pattern> LINES =
      IntStream.rangeClosed(0, MOST_BLANKS)
          .mapToObj(blanks -> Pattern.compile(LINE.formatted(" ".repeat(blanks))))
          .toList();

  @Override
  public String layout() {
    return "add-on code edits, fixed width";
  }

  @Override
  public boolean recognises(Sample sample) {
    return pattern(sample).isPresent() && !NcciChanges.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Pattern pattern = pattern(sample).orElseThrow();
    LocalDate begins = AddOnImporter.quarter(sample);
    Rows rows =
        landing.open(
            new EditionPart(AddOnImporter.table(sample), begins.toString(), begins),
            Relations.ADD_ON_EDIT);
    boolean begun = false;
    try (TextLines lines = TextLines.of(file.open())) {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        begun |= !FixedLines.isNotice(line.get());
        if (begun && !line.get().isBlank()) {
          FixedLines.read(
              lines, line.get(), rows, text -> keep(pattern, text, lines.number(), rows));
        }
      }
    }
  }

  private static void keep(Pattern pattern, String line, long number, Rows rows)
      throws IOException {
    Matcher cells = pattern.matcher(line);
    if (!cells.matches()) {
      throw new BadRowException("not a line of add-on edits");
    }
    LocalDate deleted = LocalDate.MAX;
    for (int group : List.of(3, 5, 7)) {
      LocalDate end = Days.julianEnd(day(cells.group(group)));
      deleted = end.isBefore(deleted) ? end : deleted;
    }
    rows.keep(
        number,
        cells.group(2),
        cells.group(4),
        Days.julian(cells.group(6)),
        cells.group(1),
        deleted,
        cells.group(8).strip());
  }

  private static String day(String text) {
    return text == null || text.isBlank() || text.equals(NO_DAY) ? "" : text;
  }

  private static Optional<Pattern> pattern(Sample sample) {
    return LINES.stream().filter(sample::isMostly).findFirst();
  }
}
