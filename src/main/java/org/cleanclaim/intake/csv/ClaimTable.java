package org.cleanclaim.intake.csv;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Claims as rows under the columns that {@link CsvClaimReader} knows: a file of them, or one of a
 * dialect told in their names.
 */
public interface ClaimTable extends Closeable {
  /** Names of the columns, in the order of the cells. */
  List<String> columns();

  /** The next row that is not blank; a broken one says what is wrong with it. */
  Optional<Row> next() throws IOException;
}
