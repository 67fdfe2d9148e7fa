package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextLines;

/**
 * NCCI procedure-to-procedure edits, Medicare and Medicaid. The text has tabs and no certain number
 * of header lines; Medicaid files lack the column that marks edits from before 1996. Which setting,
 * quarter and part a file is stands in its name only.
 */
final class PtpImporter implements Importer {
  private static final Pattern ROW =
      Pattern.compile("[0-9A-Z]{5}\t[0-9A-Z]{5}\t(\\*?\t)?\\d{8}\t(\\d{8}|\\*?)\t[019](\t.*)?");
  private static final Pattern PART = Pattern.compile("[-_]f(\\d)\\b");
  private static final Pattern VERSION = Pattern.compile("v\\d{3}r\\d");

  @Override
  public String layout() {
    return "NCCI PTP edits";
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.isMostly(ROW) && !NcciChanges.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Rows rows = landing.open(partOf(sample), Relations.PTP_EDIT);
    try (TextLines lines = TextLines.of(file.open())) {
      boolean begun = false;
      Set<String> rationales = new HashSet<>();
      for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
        List<String> cells = Cells.tabs(line.get());
        boolean isRow = cells.size() >= 6 && isPair(cells);
        begun |= isRow || !FixedLines.isNotice(line.get());
        if (begun && !line.get().isBlank()) {
          readRow(cells, line.get(), lines, rows);
          refuseIfCut(cells.get(cells.size() - 1), lines, rationales);
        }
      }
    }
  }

  /**
   * The few rationales come again and again: a last one without a line end that no row before has
   * is the beginning of one.
   */
  private static void refuseIfCut(String rationale, TextLines lines, Set<String> rationales)
      throws RefusedFileException {
    if (rationales.add(rationale) && !lines.lastEnded()) {
      throw cut(lines);
    }
  }

  private static RefusedFileException cut(TextLines lines) {
    return new RefusedFileException(
        "the file ends in the middle of line " + lines.number() + ": it seems cut");
  }

  private static void readRow(List<String> cells, String text, TextLines lines, Rows rows)
      throws IOException {
    try {
      keep(cells, lines.number(), rows);
    } catch (BadRowException e) {
      if (!lines.lastEnded()) {
        throw cut(lines);
      }
      rows.reject(lines.number(), e.getMessage(), text);
    }
  }

  private static void keep(List<String> cells, long line, Rows rows) throws IOException {
    if (!isPair(cells)) {
      throw new BadRowException("no pair of procedure codes");
    }
    int dates = isPreMark(cells.get(2)) ? 3 : 2;
    if (cells.size() != dates + 4) {
      throw new BadRowException("row and header differ in their number of cells");
    }
    LocalDate effective = Days.compact(cells.get(dates));
    LocalDate deleted = Days.compactEnd(cells.get(dates + 1));
    String modifier = Codes.oneOf(cells.get(dates + 2), "019", "modifier indicator");
    rows.keep(
        line,
        cells.get(0),
        cells.get(1),
        effective,
        modifier,
        cells.get(dates + 3).strip(),
        deleted);
  }

  private static boolean isPair(List<String> cells) {
    return cells.size() > 2 && Codes.isProcedure(cells.get(0)) && Codes.isProcedure(cells.get(1));
  }

  private static boolean isPreMark(String cell) {
    return cell.isEmpty() || cell.equals("*");
  }

  private static EditionPart partOf(Sample sample) throws RefusedFileException {
    boolean medicare =
        sample.lines().stream()
            .map(Cells::tabs)
            .filter(PtpImporter::isPair)
            .anyMatch(cells -> isPreMark(cells.get(2)));
    CodeTable table = table(sample.names(), medicare);
    LocalDate begins =
        NcciQuarter.of(sample.names())
            .orElseThrow(
                () ->
                    new RefusedFileException(
                        "its quarter stands only in the published name (ccipra-v302r0-f1): keep"
                            + " that name"));
    Matcher version = VERSION.matcher(sample.names());
    Matcher part = PART.matcher(sample.names());
    return new EditionPart(
        table,
        "",
        version.find() ? version.group() : begins.toString(),
        begins,
        part.find() ? "f" + part.group(1) : "");
  }

  private static CodeTable table(String names, boolean medicare) throws RefusedFileException {
    if (!medicare && NcciProgram.isMedicare(names)) {
      throw new RefusedFileException(
          "its name is that of a Medicare table, but the column of edits before 1996 is missing");
    }
    if (names.contains("ccipra") || names.contains("practitioner")) {
      return medicare ? CodeTable.NCCI_PTP_PRACTITIONER : CodeTable.NCCI_PTP_MEDICAID_PRACTITIONER;
    }
    if (names.contains("ccioph") || names.contains("hospital")) {
      return medicare
          ? CodeTable.NCCI_PTP_OUTPATIENT_HOSPITAL
          : CodeTable.NCCI_PTP_MEDICAID_OUTPATIENT_HOSPITAL;
    }
    if (!medicare && (names.contains("durable") || names.contains("dme"))) {
      return CodeTable.NCCI_PTP_MEDICAID_DME;
    }
    throw new RefusedFileException(
        "its setting stands only in the published name (ccipra, ccioph, practitioner-services,"
            + " ...): keep that name");
  }
}
