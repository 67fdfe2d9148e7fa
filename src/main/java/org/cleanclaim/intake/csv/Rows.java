package org.cleanclaim.intake.csv;

import com.opencsv.RFC4180Parser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.intake.Lines;
import org.cleanclaim.intake.Lines.Line;
import org.cleanclaim.intake.UnreadableInputException;

/**
 * The rows of a CSV file. A row is one line of text: a quoted value can't hold a line break, so
 * that a quote which is never closed costs its own row and not the rest of the file.
 */
final class Rows implements ClaimTable {
  static final int LONGEST_ROW = 1 << 20;

  private final InputStream in;
  private final Lines lines;
  private final List<String> columns;
  private final int claimIdAt;

  Rows(InputStream in) throws IOException {
    this.in = in;
    lines = new Lines(in, LONGEST_ROW);
    Line first = nextLine().orElseThrow(() -> new UnreadableInputException("is empty"));
    RFC4180Parser parser = new RFC4180ParserBuilder().build();
    String[] names = parser.parseLineMulti(first.text());
    if (first.tooLong() || parser.isPending()) {
      throw new UnreadableInputException("CSV header is too long or leaves a quote open");
    }
    columns = List.of(names);
    claimIdAt = new Header(columns).position(Columns.CLAIM_ID);
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public Optional<Row> next() throws IOException {
    Optional<Line> line = nextLine();
    return line.isEmpty() ? Optional.empty() : Optional.of(row(line.get()));
  }

  private Optional<Line> nextLine() throws IOException {
    Optional<Line> line = lines.next();
    while (line.isPresent() && line.get().text().isBlank() && !line.get().tooLong()) {
      line = lines.next();
    }
    return line;
  }

  private Row row(Line line) throws IOException {
    RFC4180Parser parser = new RFC4180ParserBuilder().build();
    String[] cells = parser.parseLineMulti(line.text());
    String fault = "";
    if (line.tooLong()) {
      fault = "row is longer than " + LONGEST_ROW + " bytes";
    } else if (parser.isPending()) {
      fault = "a quote is opened and never closed";
    } else if (cells.length != columns.size()) {
      fault = "row has %d values, the header %d".formatted(cells.length, columns.size());
    }
    String claimId = claimIdAt < cells.length ? cells[claimIdAt].strip() : "";
    return fault.isEmpty()
        ? Row.of(line.number(), claimId, List.of(cells))
        : Row.broken(line.number(), claimId, fault);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
