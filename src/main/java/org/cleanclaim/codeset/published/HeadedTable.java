package org.cleanclaim.codeset.published;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.file.TextRecord;
import org.cleanclaim.codeset.file.TextRecords;

/**
 * A delimited text with a header: skips what stands before the header, then gives each row to the
 * importer and keeps count of those that can't be read.
 */
final class HeadedTable {
  private static final int LATEST_HEADER = 40;

  private final List<String> mustHave;
  private final char separator;
  private final boolean andNoMore;

  /** A table that has these columns and may have others. */
  HeadedTable(char separator, String... mustHave) {
    this(separator, false, mustHave);
  }

  private HeadedTable(char separator, boolean andNoMore, String... mustHave) {
    this.separator = separator;
    this.andNoMore = andNoMore;
    this.mustHave = List.of(mustHave);
  }

  /** A table that has these columns and no others: for layouts whose columns others share. */
  static HeadedTable ofExactly(char separator, String... columns) {
    return new HeadedTable(separator, true, columns);
  }

  /** Reads one row. */
  @FunctionalInterface
  interface RowReader {
    /** Keeps a row, or throws a BadRowException that says why it can't. */
    void read(Header header, TextRecord row) throws IOException;
  }

  /** Whether the beginning of a file holds the header. */
  boolean isIn(Sample sample) {
    return find(sample).isPresent();
  }

  /** The header of a recognised file. */
  Header header(Sample sample) throws RefusedFileException {
    return find(sample).orElseThrow(this::noHeader);
  }

  private RefusedFileException noHeader() {
    return new RefusedFileException("no header with " + mustHave);
  }

  /** The header, where the beginning of a file holds it. */
  Optional<Header> find(Sample sample) {
    StringBuilder text = new StringBuilder();
    sample.lines().stream().limit(LATEST_HEADER).forEach(l -> text.append(l).append('\n'));
    try (TextRecords records =
        TextRecords.of(
            new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)),
            separator)) {
      return find(records, new ArrayList<>());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Reads the rows below the header; those that can't be kept are rejected in {@code rows}. */
  void read(PublishedFile file, Rows rows, RowReader reader) throws IOException {
    try (TextRecords records = TextRecords.of(file.open(), separator)) {
      List<TextRecord> above = new ArrayList<>();
      Header header = find(records, above).orElseThrow(this::noHeader);
      for (TextRecord row : above) {
        refuseIfRow(header, row, reader);
      }
      readRows(header, records, rows, reader);
    }
  }

  /** Rows above the header would be lost; notices are none, as they can't be read as rows. */
  private static void refuseIfRow(Header header, TextRecord above, RowReader reader)
      throws IOException {
    try {
      if (above.cells().size() == header.width()) {
        reader.read(header, above);
        throw new RefusedFileException("line " + above.line() + " is a row above the header");
      }
    } catch (BadRowException e) {
      return;
    }
  }

  /** Reads the rows that follow a header. */
  static void readRows(Header header, TextRecords records, Rows rows, RowReader reader)
      throws IOException {
    for (Optional<TextRecord> row = records.next(); row.isPresent(); row = records.next()) {
      if (!row.get().isBlank()) {
        readRow(header, row.get(), records.lastEnded(), rows, reader);
      }
    }
  }

  private static void readRow(
      Header header, TextRecord row, boolean ended, Rows rows, RowReader reader)
      throws IOException {
    try {
      if (row.cells().size() != header.width()) {
        throw new BadRowException("row and header differ in their number of cells");
      }
      reader.read(header, row);
    } catch (BadRowException e) {
      if (!ended) {
        throw new RefusedFileException(
            "the file ends in the middle of line " + row.line() + ": it seems cut");
      }
      rows.reject(row.line(), e.getMessage(), row.shown());
    }
  }

  /** The header; the records before it are added to {@code above}. */
  private Optional<Header> find(TextRecords records, List<TextRecord> above) throws IOException {
    for (int count = 0; count < LATEST_HEADER; count++) {
      Optional<TextRecord> row = records.next();
      if (row.isEmpty()) {
        return Optional.empty();
      }
      Header header = new Header(row.get().cells());
      if (header.hasAll(mustHave) && !(andNoMore && header.width() > mustHave.size())) {
        return Optional.of(header);
      }
      above.add(row.get());
    }
    return Optional.empty();
  }
}
