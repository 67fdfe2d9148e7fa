package org.cleanclaim.codeset.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import org.cleanclaim.codeset.ReferenceRow;
import org.cleanclaim.codeset.Term;

/** Reads the days of rows. */
final class Terms {
  /** Rows in order of their first day. */
  static final Comparator<ReferenceRow> BY_TERM =
      Comparator.comparing((ReferenceRow row) -> row.term().from())
          .thenComparing(row -> row.term().through());

  private Terms() {}

  /** The term of a row with dates of its own. */
  static Term of(ResultSet row, int startColumn, int endColumn) throws SQLException {
    return new Term(DayNumber.day(row.getInt(startColumn)), end(row, endColumn));
  }

  static LocalDate end(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? LocalDate.MAX : DayNumber.day(number);
  }

  /** A last day, {@link LocalDate#MAX} where the row has none. */
  static LocalDate end(ResultSet row, int column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? LocalDate.MAX : DayNumber.day(number);
  }
}
