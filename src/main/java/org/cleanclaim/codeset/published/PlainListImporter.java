package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;

/** Lists of codes in one column, without dates; the column's name says which codes they are. */
final class PlainListImporter implements Importer {
  private static final Map<String, PlainList> BY_COLUMN = new LinkedHashMap<>();

  static {
    add("BILL TYPE CODE", CodeTable.TYPE_OF_BILL, "", "0?\\d{2}[0-9A-Z]");
    add("REVENUE CENTER CODE", CodeTable.REVENUE_CODE, "", "\\d{4}");
    add("DISCHARGE DISPOSITION CODE", CodeTable.DISCHARGE_STATUS, "claims", "\\d{2}");
    add("ADMIT SOURCE CODE", CodeTable.CODE_LIST, "admission-source", "[0-9A-Z]");
    add("PRESENT ON ADMIT CODE", CodeTable.CODE_LIST, "present-on-admission", "[0-9A-Z]");
  }

  private record PlainList(CodeTable table, String series, Pattern codes) {
    /** Claims leave out the zero that a type of bill may be printed with. */
    String code(String text) {
      boolean printed = table == CodeTable.TYPE_OF_BILL && text.length() == 4;
      return printed && text.charAt(0) == '0' ? text.substring(1) : text;
    }
  }

  private static void add(String column, CodeTable table, String series, String codes) {
    BY_COLUMN.put(column, new PlainList(table, series, Pattern.compile(codes)));
  }

  @Override
  public String layout() {
    return "list of codes";
  }

  @Override
  public boolean recognises(Sample sample) {
    return column(sample).isPresent();
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    String column = column(sample).orElseThrow();
    PlainList list = BY_COLUMN.get(column);
    boolean isShort = list.table() == CodeTable.CODE_LIST;
    Rows rows =
        landing.open(
            EditionPart.undated(list.table(), list.series()),
            isShort ? Relations.CODE_LIST : Relations.PLAIN_LIST);
    table(column)
        .read(
            file,
            rows,
            (header, row) -> {
              String code = list.code(header.cell(row, column));
              if (!list.codes().matcher(code).matches()) {
                throw new BadRowException("not a code of this list");
              }
              if (isShort) {
                rows.keep(
                    row.line(), list.series(), code, "", EditionPart.UNDATED, LocalDate.MAX, "");
              } else {
                rows.keep(row.line(), code, "", EditionPart.UNDATED, LocalDate.MAX);
              }
            });
  }

  private static HeadedTable table(String column) {
    return HeadedTable.ofExactly(',', column);
  }

  private static Optional<String> column(Sample sample) {
    return BY_COLUMN.keySet().stream().filter(column -> table(column).isIn(sample)).findFirst();
  }
}
