package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextLines;

/**
 * Addenda of ICD-10 order files: which codes an edition added, took away or renamed, and how many
 * codes the order files before and after have. They change no look-up, as the order file itself is
 * an edition; they check it.
 */
final class Icd10AddendaImporter implements Importer {
  private static final String KINDS = "(Add|Delete|Revise from|Revise to): +";

  /** Diagnoses have a flag before the code, procedures don't: theirs are valid at full length. */
  static final Pattern CHANGE =
      Pattern.compile(KINDS + "(?:([01]) )?([0-9A-Z]{3,7}) +\\S(?!.*" + KINDS + ").*");

  private static final Pattern FLAGGED = Pattern.compile(KINDS + "[01] [0-9A-Z]{3,7} +\\S.*");
  private static final Pattern PROCEDURE = Pattern.compile(KINDS + "[0-9A-Z]{7} \\S.*");
  private static final Pattern PROCEDURE_TOTAL = Pattern.compile(" codes in icd10pcs[-_]order[-_]");
  private static final int FULL_LENGTH = 7;
  static final Pattern TOTAL =
      Pattern.compile(" *(\\d+) (codes|headers) in (icd10\\w+[-_]order[-_][-\\w]*20\\d{2}\\.txt)");

  /** Addenda without changes are totals only; those of valid codes alone know no headers. */
  private static final Pattern HEADERS =
      Pattern.compile(" *\\d+ headers in icd10\\w+[-_]order[-_][-\\w]*20\\d{2}\\.txt");

  private static final Pattern OTHER =
      Pattern.compile(" *(Codes|Headers|of which| *\\d+ (additions|deletions|revisions).*)? *");

  @Override
  public String layout() {
    return "ICD-10 order addenda";
  }

  @Override
  public boolean recognises(Sample sample) {
    return !sample.names().replace('-', '_').contains("codes_addenda")
        && (sample.isMostly(FLAGGED)
            || sample.isMostly(PROCEDURE)
            || sample.hasLine(HEADERS)
            || (sample.hasLine(FLAGGED) && sample.hasLine(TOTAL)));
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    boolean april = Icd10Addenda.areOfApril(file, "");
    Rows changes = landing.open(partOf(sample, april, "changes"), Relations.ICD_10_CHANGE);
    Rows totals = landing.open(partOf(sample, april, "totals"), Relations.ICD_10_TOTAL);
    int position = 0;
    try (TextLines lines = TextLines.of(file.open())) {
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        Matcher change = CHANGE.matcher(line.get());
        Matcher total = TOTAL.matcher(line.get());
        if (change.matches()) {
          changes.keep(
              lines.number(),
              change.group(3),
              change.group(1).toLowerCase(Locale.ROOT),
              valid(change));
        } else if (total.matches()) {
          totals.keep(
              lines.number(),
              total.group(2),
              ++position,
              total.group(3),
              Integer.valueOf(total.group(1)));
        } else if (!OTHER.matcher(line.get()).matches()) {
          FixedLines.refuseIfCut(lines);
          changes.reject(lines.number(), "not a line of addenda", line.get());
        }
      }
    }
    if (position == 0) {
      throw new RefusedFileException("it ends without its totals: it seems cut");
    }
  }

  private static Integer valid(Matcher change) {
    if (change.group(2) != null) {
      return Integer.valueOf(change.group(2));
    }
    return change.group(3).length() == FULL_LENGTH ? 1 : 0;
  }

  private static EditionPart partOf(Sample sample, boolean april, String part)
      throws RefusedFileException {
    boolean procedures =
        sample.isMostly(PROCEDURE) || PROCEDURE_TOTAL.matcher(sample.text()).find();
    CodeTable table = procedures ? CodeTable.ICD_10_PCS_ADDENDA : CodeTable.ICD_10_CM_ADDENDA;
    Icd10Year told = Icd10Year.of(sample);
    return new Icd10Year(told.year(), told.april() || april).part(table, part);
  }
}
