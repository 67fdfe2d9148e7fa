package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextLines;

/** The physician fee schedule as fixed-width text; its columns are those of the CSV. */
final class RvuFixedImporter implements Importer {
  private static final Pattern ROW =
      Pattern.compile("[0-9A-Z]{5}([0-9A-Z]{2}|  ).{50}[A-Z] .{43}[0-9].{3}.{9}[0-9]{5}.{40,80}");
  private static final Pattern HEADER = Pattern.compile("HDR.{0,80}");

  @Override
  public String layout() {
    return "physician fee schedule, fixed width";
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.hasLine(HEADER)
        && !RvuRelease.isForParticipants(sample)
        && sample.without(HEADER).isMostly(ROW);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Rows rows = landing.open(RvuRelease.of(sample), Relations.FEE_SCHEDULE);
    try (TextLines lines = TextLines.of(file.open())) {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (!HEADER.matcher(line.get()).matches() && !line.get().isBlank()) {
          FixedLines.read(lines, line.get(), rows, text -> keep(text, lines.number(), rows));
        }
      }
    }
  }

  private static void keep(String line, long number, Rows rows) throws IOException {
    if (!ROW.matcher(line).matches()) {
      throw new BadRowException("not a line of the fee schedule");
    }
    rows.keep(
        number,
        Codes.procedure(Cells.fixed(line, 1, 5)),
        Cells.fixed(line, 6, 7),
        Codes.oneOf(Cells.fixed(line, 58, 58), RvuImporter.STATUSES, "status"),
        Cells.fixed(line, 73, 74),
        Cells.fixed(line, 82, 83),
        Cells.fixed(line, 103, 103),
        Codes.present(Cells.fixed(line, 104, 106), "global days"),
        indicator(line, 116),
        indicator(line, 117),
        indicator(line, 118),
        indicator(line, 119),
        indicator(line, 120),
        Cells.fixed(line, 128, 132),
        Cells.fixed(line, 142, 143),
        Cells.fixed(line, 60, 65),
        Cells.fixed(line, 91, 96),
        Cells.fixed(line, 97, 102),
        Cells.fixed(line, 133, 140));
  }

  private static String indicator(String line, int column) {
    return Codes.oneOf(Cells.fixed(line, column, column), "0123456789", "payment indicator");
  }
}
