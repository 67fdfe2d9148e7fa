package org.cleanclaim.intake.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.cleanclaim.claim.Received;
import org.cleanclaim.intake.ClaimReader;
import org.cleanclaim.intake.UnreadableInputException;

/**
 * Reads claims from CSV, one row per service line, UTF-8, separated by commas. Consecutive rows of
 * one claim_id, and rows below them without any, make one claim.
 */
public final class CsvClaimReader implements ClaimReader {
  private final String file;
  private final ClaimTable table;
  private final Header header;
  private Optional<Row> ahead;

  /**
   * @param file name of the input, for messages and claims
   * @throws UnreadableInputException when the header is missing or names a column that is not known
   */
  public CsvClaimReader(String file, InputStream in) throws IOException {
    this(file, new Rows(in));
  }

  /** Reads a dialect, told in the columns of this format. */
  public CsvClaimReader(String file, ClaimTable table) throws IOException {
    this.file = file;
    this.table = table;
    header = new Header(table.columns());
    ahead = table.next();
  }

  @Override
  public Optional<Received> next() throws IOException {
    if (ahead.isEmpty()) {
      return Optional.empty();
    }
    ClaimRows claim = new ClaimRows(file, header, ahead.get());
    ahead = table.next();
    while (ahead.isPresent() && claim.continuesWith(ahead.get())) {
      claim.add(ahead.get());
      ahead = table.next();
    }
    return Optional.of(claim.received());
  }

  @Override
  public void close() throws IOException {
    table.close();
  }
}
