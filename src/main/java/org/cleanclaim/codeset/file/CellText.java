package org.cleanclaim.codeset.file;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * The text of cells. A workbook holds 00100 as the number 100: its zeros come back where the cell's
 * format says how many, or where a heading above says that the column holds procedure codes. Days
 * come as YYYYMMDD.
 */
final class CellText {
  private static final Pattern PROCEDURE_CODES =
      Pattern.compile("HCPCS?( CPT)?( CODE)?|CPT( CODE)?|COLUMN [12]|(ADD ON|PRIMARY|\\d{4}) CODE");
  private static final Pattern ZEROS = Pattern.compile("0{2,15}");
  private static final Pattern DAY = Pattern.compile(".*(?:yy|dd|mmm).*");
  private static final int CODE_LENGTH = 5;

  private final Set<Integer> codeColumns = new HashSet<>();

  String of(int column, Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    if (cell.getType() == CellType.NUMBER) {
      return number(column, cell);
    }
    String text = cell.getText();
    String heading = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", " ").strip();
    if (PROCEDURE_CODES.matcher(heading).matches()) {
      codeColumns.add(column);
    }
    return text;
  }

  private String number(int column, Cell cell) {
    String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
    if (DAY.matcher(format).matches()) {
      return cell.asDate().format(DateTimeFormatter.BASIC_ISO_DATE);
    }
    BigDecimal value = cell.asNumber().stripTrailingZeros();
    String digits = value.toPlainString();
    if (value.signum() < 0 || value.scale() > 0) {
      return digits;
    }
    int length = ZEROS.matcher(format).matches() ? format.length() : 0;
    length = codeColumns.contains(column) ? Math.max(length, CODE_LENGTH) : length;
    return "0".repeat(Math.max(0, length - digits.length())) + digits;
  }
}
