package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextLines;

/**
 * Order files of ICD-10-CM and ICD-10-PCS: order number, code, whether it may stand on a claim,
 * short description. A fiscal year's file holds from 1 October of the year before; an April release
 * of the same year supersedes it. Year and release stand in the name only.
 */
final class Icd10OrderImporter implements Importer {
  private static final char VALID = '1';
  private static final int LONGEST = 400;
  private static final int LONG_DESCRIPTION = 78;
  private static final String START = "\\d{5} (?=[0-9A-Z]{3,7} {1,5}[01] )[0-9A-Z ]{7} [01] \\S";

  /** One row and not two whose line end was lost. */
  private static final Pattern ROW = Pattern.compile(START + "(?!.*" + START + ").*");

  private static final Pattern PROCEDURE = Pattern.compile("\\d{5} [0-9A-Z]{7} 1 .*");

  @Override
  public String layout() {
    return "ICD-10 order file";
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.isMostly(ROW);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    EditionPart part = partOf(file, sample);
    Laterality sides = sides(file, part);
    Rows rows = landing.open(part, Relations.ICD_10);
    try (TextLines lines = TextLines.of(file.open())) {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        if (ROW.matcher(line.get()).matches() && isWhole(lines, line.get())) {
          keep(line.get(), lines.number(), sides, rows);
        } else if (!line.get().isBlank()) {
          FixedLines.refuseIfCut(lines);
          rows.reject(lines.number(), "not a line of an order file", line.get());
        }
      }
    }
  }

  /** The long description is there: a last line without an end may be the beginning of a row. */
  private static boolean isWhole(TextLines lines, String line) {
    return lines.lastEnded() || line.length() >= LONG_DESCRIPTION;
  }

  /** The sides that diagnoses name, which only all of them together tell. */
  private static Laterality sides(PublishedFile file, EditionPart part) throws IOException {
    Laterality sides = new Laterality();
    if (part.table() == CodeTable.ICD_10_CM) {
      try (TextLines lines = TextLines.of(file.open())) {
        for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
          if (ROW.matcher(line.get()).matches() && line.get().charAt(14) == VALID) {
            sides.add(
                Cells.fixed(line.get(), 7, 13), Cells.fixed(line.get(), LONG_DESCRIPTION, LONGEST));
          }
        }
      }
    }
    sides.complete();
    return sides;
  }

  private static void keep(String line, long number, Laterality sides, Rows rows)
      throws IOException {
    String code = Cells.fixed(line, 7, 13);
    rows.keep(
        number,
        code,
        Integer.valueOf(Cells.fixed(line, 15, 15)),
        Integer.valueOf(Cells.fixed(line, 1, 5)),
        Cells.fixed(line, 17, 76),
        sides.side(code).word(),
        sides.bothSides(code));
  }

  /** All valid procedure codes are seven characters, and no heading of them is. */
  private static EditionPart partOf(PublishedFile file, Sample sample) throws IOException {
    boolean procedures = sample.isMostly(PROCEDURE) && !sample.names().contains("icd10cm");
    return Icd10Year.of(file, sample)
        .part(procedures ? CodeTable.ICD_10_PCS : CodeTable.ICD_10_CM, "");
  }
}
