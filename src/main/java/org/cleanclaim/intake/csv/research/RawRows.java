package org.cleanclaim.intake.csv.research;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.intake.Lines;
import org.cleanclaim.intake.Lines.Line;
import org.cleanclaim.intake.UnreadableInputException;

/** The rows of a research file, a line of text each, parted by pipes or commas. */
final class RawRows implements Closeable {
  private static final int LONGEST_ROW = 1 << 20;

  private final InputStream in;
  private final Lines lines;
  private final char separator;
  private final RawHeader header;

  RawRows(InputStream in) throws IOException {
    this.in = in;
    lines = new Lines(in, LONGEST_ROW);
    Line first = nextLine().orElseThrow(() -> new UnreadableInputException("is empty"));
    separator = RawHeader.separator(first.text());
    header = new RawHeader(List.of(parser().parseLineMulti(first.text())));
  }

  RawHeader header() {
    return header;
  }

  /** The next row that is not blank; a broken one says what is wrong with it. */
  Optional<RawRow> next() throws IOException {
    Optional<Line> line = nextLine();
    return line.isEmpty() ? Optional.empty() : Optional.of(row(line.get()));
  }

  private RawRow row(Line line) throws IOException {
    RFC4180Parser parser = parser();
    String[] cells = parser.parseLineMulti(line.text());
    String fault = "";
    if (line.tooLong()) {
      fault = "row is longer than " + LONGEST_ROW + " bytes";
    } else if (parser.isPending()) {
      fault = "a quote is opened and never closed";
    } else if (cells.length != header.size()) {
      fault = "row has %d values, the header %d".formatted(cells.length, header.size());
    }
    List<String> kept = fault.isEmpty() ? List.of(cells) : List.of();
    int position = header.position(Layout.CLAIM_ID);
    String claimId = position >= 0 && position < cells.length ? cells[position].strip() : "";
    return new RawRow(header, line.number(), claimId, kept, fault);
  }

  private RFC4180Parser parser() {
    return new RFC4180ParserBuilder().withSeparator(separator).build();
  }

  private Optional<Line> nextLine() throws IOException {
    Optional<Line> line = lines.next();
    while (line.isPresent() && line.get().text().isBlank() && !line.get().tooLong()) {
      line = lines.next();
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
