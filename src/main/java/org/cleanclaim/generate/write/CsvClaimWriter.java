package org.cleanclaim.generate.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ServiceLine;

/**
 * Writes professional claims as CSV, a row for each line; a claim's own columns stand in its first
 * row. No value that the generator makes needs quotes.
 */
public final class CsvClaimWriter implements ClaimWriter {
  private final Bytes out;

  public CsvClaimWriter(OutputStream out) throws IOException {
    this.out = new Bytes(out);
    this.out.text(String.join(",", CsvColumns.names())).put('\n');
  }

  @Override
  public void write(Claim claim) throws IOException {
    for (ServiceLine line : claim.lines()) {
      boolean first = line.number() == 1;
      boolean id = true;
      for (Function<Claim, String> column : CsvColumns.CLAIM.values()) {
        out.text(first || id ? column.apply(claim) : "").put(',');
        id = false;
      }
      char separator = ',';
      int left = CsvColumns.LINE.size();
      for (Function<ServiceLine, String> column : CsvColumns.LINE.values()) {
        separator = --left == 0 ? '\n' : ',';
        out.text(column.apply(line)).put(separator);
      }
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
