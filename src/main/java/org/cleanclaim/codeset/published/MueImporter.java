package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/**
 * Medically unlikely edits, Medicare and Medicaid. The setting is in the name of the value column
 * (Medicare) or of the file; the quarter stands in the file's name only, as the rows have no dates.
 */
final class MueImporter implements Importer {
  private static final String CODE = "HCPCS CPT CODE";
  private static final String INDICATOR = "MUE ADJUDICATION INDICATOR";
  private static final HeadedTable TABLE = new HeadedTable(',', CODE, "MUE RATIONALE");

  @Override
  public String layout() {
    return "medically unlikely edits";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample) && !NcciChanges.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Header header = TABLE.header(sample);
    String values =
        header
            .containing("MUE VALUE")
            .orElseThrow(() -> new RefusedFileException("no column of MUE values"));
    CodeTable table = table(values, header.has(INDICATOR), sample.names());
    LocalDate begins =
        NcciQuarter.of(sample.names())
            .orElseThrow(
                () ->
                    new RefusedFileException(
                        "its quarter stands only in the published name (..._Eff_07-01-2024):"
                            + " keep that name"));
    Rows rows =
        landing.open(
            new EditionPart(table, begins.toString(), begins), Relations.MEDICALLY_UNLIKELY_EDIT);
    TABLE.read(file, rows, (columns, row) -> keep(columns, row, values, rows));
  }

  private static void keep(Header header, TextRecord row, String values, Rows rows)
      throws IOException {
    String indicator = header.cell(row, INDICATOR);
    if (header.has(INDICATOR)) {
      indicator =
          Codes.oneOf(
              indicator.substring(0, Math.min(1, indicator.length())),
              "123",
              "adjudication indicator");
    }
    rows.keep(
        row.line(),
        Codes.procedure(header.cell(row, CODE)),
        units(header.cell(row, values)),
        indicator,
        header.cell(row, "MUE RATIONALE"));
  }

  private static String units(String text) {
    try {
      BigDecimal units = new BigDecimal(text);
      if (units.signum() >= 0) {
        return units.toPlainString();
      }
    } catch (NumberFormatException e) {
      throw new BadRowException("MUE value is not a number");
    }
    throw new BadRowException("MUE value is negative");
  }

  private static CodeTable table(String values, boolean medicare, String names)
      throws RefusedFileException {
    if (!medicare && NcciProgram.isMedicare(names)) {
      throw new RefusedFileException(
          "its name is that of a Medicare table, but the column of indicators is missing");
    }
    String told = values + " " + Header.normal(names);
    if (told.contains("PRACTITIONER")) {
      return medicare ? CodeTable.MUE_PRACTITIONER : CodeTable.MUE_MEDICAID_PRACTITIONER;
    }
    if (told.contains("HOSPITAL")) {
      return medicare
          ? CodeTable.MUE_OUTPATIENT_HOSPITAL
          : CodeTable.MUE_MEDICAID_OUTPATIENT_HOSPITAL;
    }
    if (told.contains("DME") || told.contains("DURABLE")) {
      return medicare ? CodeTable.MUE_DME_SUPPLIER : CodeTable.MUE_MEDICAID_DME;
    }
    throw new RefusedFileException("neither its columns nor its name tell the setting");
  }
}
