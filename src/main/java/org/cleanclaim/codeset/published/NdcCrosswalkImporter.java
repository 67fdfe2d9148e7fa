package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/**
 * The crosswalk from drug codes to procedure codes that comes with Medicare's drug prices, below
 * some rows of notices. The procedure's column is called after the year; the quarter stands in the
 * name only, as does which of several crosswalks it is.
 */
final class NdcCrosswalkImporter implements Importer {
  private static final HeadedTable TABLE =
      new HeadedTable(',', "HCPCS DOSAGE", "PKG SIZE", "PKG QTY", "BILLUNITS", "BILLUNITSPKG");
  private static final Pattern KIND =
      Pattern.compile("(?<![a-z])(asp|awp|opps|noc|esrd|prep)(?![a-z])");

  @Override
  public String layout() {
    return "crosswalk from drug codes to procedure codes";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Header columns = TABLE.header(sample);
    String code = column(columns, "CODE");
    String ndc = column(columns, "NDC");
    LocalDate begins =
        MonthInName.quarter(sample.names())
            .orElseThrow(
                () ->
                    new RefusedFileException(
                        "its quarter stands only in the published name (July 2026 ASP NDC-HCPCS"
                            + " Crosswalk): keep that name"));
    Matcher kind = KIND.matcher(file.documentName().toLowerCase(Locale.ROOT));
    EditionPart part =
        new EditionPart(
            CodeTable.NDC_HCPCS_CROSSWALK,
            "",
            begins.toString(),
            begins,
            kind.find() ? kind.group() : "");
    Rows rows = landing.open(part, DrugRelations.NDC_HCPCS);
    TABLE.read(file, rows, (header, row) -> keep(header, row, code, ndc, rows));
  }

  private static void keep(Header header, TextRecord row, String code, String ndc, Rows rows)
      throws IOException {
    rows.keep(
        row.line(),
        Ndc.elevenDigits(header.cell(row, ndc)),
        Codes.procedure(header.cell(row, code)),
        header.cell(row, "HCPCS DOSAGE"),
        amount(header.cell(row, "PKG SIZE")),
        amount(header.cell(row, "PKG QTY")),
        amount(header.cell(row, "BILLUNITS")),
        amount(header.cell(row, "BILLUNITSPKG")),
        header.cell(row, "DRUG NAME"));
  }

  private static String amount(String text) {
    try {
      return text.isEmpty() ? "" : new BigDecimal(text.replace(",", "")).toPlainString();
    } catch (NumberFormatException e) {
      throw new BadRowException("amount is not a number");
    }
  }

  private static String column(Header header, String words) throws RefusedFileException {
    return header
        .containing(words)
        .orElseThrow(() -> new RefusedFileException("no column of " + words));
  }
}
