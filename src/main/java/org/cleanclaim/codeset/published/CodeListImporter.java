package org.cleanclaim.codeset.published;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;

/**
 * Short dated lists that rules ask about: list, code or range of codes, value, dates, source. A
 * file may hold several lists; each is a series of its own.
 */
final class CodeListImporter implements Importer {
  private static final HeadedTable TABLE =
      HeadedTable.ofExactly(',', "LIST", "CODE", "VALUE", "EFFECTIVE", "ENDS", "SOURCE");

  @Override
  public String layout() {
    return "short lists";
  }

  @Override
  public boolean recognises(Sample sample) {
    return TABLE.isIn(sample);
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Map<String, Rows> byList = new LinkedHashMap<>();
    Rows any = new FirstRows(byList);
    TABLE.read(file, any, (header, row) -> keep(header, row, byList, landing));
  }

  private static void keep(Header header, TextRecord row, Map<String, Rows> byList, Landing landing)
      throws IOException {
    String list = Codes.present(header.cell(row, "LIST"), "list");
    if (!byList.containsKey(list)) {
      byList.put(
          list, landing.open(EditionPart.undated(CodeTable.CODE_LIST, list), Relations.CODE_LIST));
    }
    byList
        .get(list)
        .keep(
            row.line(),
            list,
            Codes.present(header.cell(row, "CODE"), "code"),
            header.cell(row, "VALUE"),
            Days.isoStart(header.cell(row, "EFFECTIVE")),
            Days.isoEnd(header.cell(row, "ENDS")),
            header.cell(row, "SOURCE"));
  }

  /** Counts a row that names no list with the first list of the file. */
  private record FirstRows(Map<String, Rows> byList) implements Rows {
    @Override
    public void keep(long line, Object... cells) {
      throw new IllegalStateException("rows are kept in the list they name");
    }

    @Override
    public void reject(long line, String reason, String text) throws IOException {
      if (byList.isEmpty()) {
        throw new RefusedFileException("line " + line + ": " + reason);
      }
      byList.values().iterator().next().reject(line, reason, text);
    }

    @Override
    public void remark(long line, String reason, String text) {
      throw new IllegalStateException("every row of a list is understood or rejected");
    }
  }
}
