package org.cleanclaim.codeset.published;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;
import org.cleanclaim.codeset.file.TextRecords;

/**
 * The physician fee schedule as CSV. The names of its columns are split over several rows, which
 * are read as one; columns are found by those names, as their number differs by year. Descriptions
 * are not the publisher's own and are dropped.
 */
final class RvuImporter implements Importer {
  static final String STATUSES = "ABCDEFGHIJMNPQRTX";
  private static final int LATEST_HEADER = 40;

  @Override
  public String layout() {
    return "physician fee schedule";
  }

  @Override
  public boolean recognises(Sample sample) {
    String text = String.join("\n", sample.lines().stream().limit(LATEST_HEADER).toList());
    try (TextRecords records =
        TextRecords.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), ',')) {
      return header(records).filter(h -> h.has("STATUS CODE")).isPresent()
          && !RvuRelease.isForParticipants(sample);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void read(PublishedFile file, Sample sample, Landing landing) throws IOException {
    Rows rows = landing.open(RvuRelease.of(sample), Relations.FEE_SCHEDULE);
    try (TextRecords records = TextRecords.of(file.open(), ',')) {
      Header header =
          header(records).orElseThrow(() -> new RefusedFileException("no row of column names"));
      HeadedTable.readRows(header, records, rows, (columns, row) -> keep(columns, row, rows));
    }
  }

  private static void keep(Header header, TextRecord row, Rows rows) throws IOException {
    String modifier = header.cell(row, "MOD");
    rows.keep(
        row.line(),
        Codes.procedure(header.cell(row, "HCPCS")),
        modifier.isEmpty() ? "" : Codes.modifier(modifier),
        Codes.oneOf(header.cell(row, "STATUS CODE"), STATUSES, "status"),
        header.cell(row, "NON FAC NA INDICATOR"),
        header.cell(row, "FACILITY NA INDICATOR"),
        Codes.oneOf(header.cell(row, "PCTC IND"), "0123456789", "PC/TC indicator"),
        Codes.present(header.cell(row, "GLOB DAYS"), "global days"),
        indicator(header, row, "MULT PROC"),
        indicator(header, row, "BILAT SURG"),
        indicator(header, row, "ASST SURG"),
        indicator(header, row, "CO SURG"),
        indicator(header, row, "TEAM SURG"),
        header.cell(row, "ENDO BASE"),
        header.cell(row, "PHYSICIAN SUPERVISION OF DIAGNOSTIC PROCEDURES"),
        header.cell(row, "WORK RVU"),
        header.cell(row, "NON FACILITY TOTAL"),
        header.cell(row, "FACILITY TOTAL"),
        header.cell(row, "CONV FACTOR"));
  }

  private static String indicator(Header header, TextRecord row, String column) {
    return Codes.oneOf(
        header.cell(row, column), "0123456789", column.toLowerCase(Locale.ROOT) + " indicator");
  }

  /** Reads up to the row that begins HCPCS, MOD and joins the rows of words above it to it. */
  private static Optional<Header> header(TextRecords records) throws IOException {
    List<TextRecord> above = new ArrayList<>();
    for (int count = 0; count < LATEST_HEADER; count++) {
      Optional<TextRecord> row = records.next();
      if (row.isEmpty()) {
        return Optional.empty();
      }
      if (row.get().cell(0).equals("HCPCS") && row.get().cell(1).equals("MOD")) {
        return Optional.of(joined(above, row.get()));
      }
      if (row.get().cells().stream().filter(cell -> !cell.isBlank()).count() < 2) {
        above.clear();
      } else {
        above.add(row.get());
      }
    }
    return Optional.empty();
  }

  private static Header joined(List<TextRecord> above, TextRecord last) {
    List<String> names = new ArrayList<>();
    for (int column = 0; column < last.cells().size(); column++) {
      StringBuilder name = new StringBuilder();
      for (TextRecord row : above) {
        name.append(row.cell(column)).append(' ');
      }
      names.add(name.append(last.cell(column)).toString());
    }
    return new Header(names);
  }
}
