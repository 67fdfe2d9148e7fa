package org.cleanclaim.codeset.file;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads a delimited text record by record. Only comma-separated text has quotes. */
public final class TextRecords implements Closeable {
  private static final int MOST_LINES = 200;

  private final TextLines lines;
  private final char separator;
  private final ICSVParser parser = new RFC4180ParserBuilder().build();

  private TextRecords(TextLines lines, char separator) {
    this.lines = lines;
    this.separator = separator;
  }

  /** Reads with a separator, comma or tab. */
  public static TextRecords of(InputStream bytes, char separator) throws IOException {
    return new TextRecords(TextLines.of(bytes), separator);
  }

  public Optional<TextRecord> next() throws IOException {
    Optional<String> line = lines.next();
    if (line.isEmpty()) {
      return Optional.empty();
    }
    long number = lines.number();
    return Optional.of(
        new TextRecord(
            number, separator == ',' ? quoted(line.get(), number) : split(line.get(), separator)));
  }

  /** Whether the last record had a line end. */
  public boolean lastEnded() {
    return lines.lastEnded();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  private List<String> quoted(String first, long number) throws IOException {
    String[] cells = parser.parseLineMulti(first);
    if (!parser.isPending()) {
      return List.of(cells);
    }
    List<String> all = new ArrayList<>(Arrays.asList(cells));
    for (int count = 1; parser.isPending(); count++) {
      Optional<String> line = lines.next();
      if (line.isEmpty() || count == MOST_LINES) {
        throw new MalformedFileException("line " + number + ": a quote opens and never closes");
      }
      all.addAll(Arrays.asList(parser.parseLineMulti(line.get())));
    }
    return all;
  }

  private static List<String> split(String line, char separator) {
    List<String> cells = new ArrayList<>(8);
    int from = 0;
    for (int at = line.indexOf(separator); at >= 0; at = line.indexOf(separator, from)) {
      cells.add(line.substring(from, at));
      from = at + 1;
    }
    cells.add(line.substring(from));
    return cells;
  }
}
