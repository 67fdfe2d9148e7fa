package org.cleanclaim.codeset.snapshot;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import org.cleanclaim.codeset.published.Column;
import org.cleanclaim.codeset.published.Relation;
import org.cleanclaim.codeset.published.Rows;

/** Writes the rows of one file into one relation, in batches. */
final class SourceWriter implements Rows, AutoCloseable {
  private static final int BATCH = 2_000;

  private final int source;
  private final Column[] columns;
  private final int firstDayIndex;
  private final PreparedStatement insert;
  private final Words words;
  private final Rejects rejects;
  private final long[] lines = new long[BATCH];
  private final Object[][] pending = new Object[BATCH][];
  private int waiting;
  private long kept;
  private int firstDay = DayNumber.OPEN;

  SourceWriter(Connection connection, int source, Relation relation, Words words, Rejects rejects)
      throws SQLException {
    this.source = source;
    this.words = words;
    this.rejects = rejects;
    columns = relation.columns().toArray(Column[]::new);
    firstDayIndex =
        relation.columns().stream().map(Column::name).toList().indexOf(relation.firstDayColumn());
    insert = connection.prepareStatement(Schema.insert(relation));
  }

  @Override
  public void keep(long line, Object... cells) throws IOException {
    try {
      insert.setInt(1, source);
      for (int i = 0; i < columns.length; i++) {
        bind(i, cells[i]);
      }
      insert.addBatch();
      lines[waiting] = line;
      pending[waiting++] = cells;
      if (waiting == BATCH) {
        flush();
      }
    } catch (SQLException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  @Override
  public void reject(long line, String reason, String text) throws IOException {
    rejects.add(line, reason, text);
  }

  @Override
  public void remark(long line, String reason, String text) throws IOException {
    rejects.remark(line, reason, text);
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }

  /** Writes what still waits. */
  void flush() throws SQLException, IOException {
    int[] counts = insert.executeBatch();
    for (int i = 0; i < waiting; i++) {
      if (counts[i] == 0) {
        String text = String.join("|", Arrays.stream(pending[i]).map(SourceWriter::shown).toList());
        rejects.add(lines[i], Rejects.REPEATED, text);
      } else {
        kept++;
      }
    }
    waiting = 0;
  }

  private static String shown(Object cell) {
    return cell.equals(LocalDate.MAX) ? "" : cell.toString();
  }

  int source() {
    return source;
  }

  long kept() {
    return kept;
  }

  /** The least of the relation's first days, {@link DayNumber#OPEN} when there is none. */
  int firstDay() {
    return firstDay;
  }

  Rejects rejects() {
    return rejects;
  }

  private void bind(int index, Object cell) throws SQLException {
    switch (columns[index].kind()) {
      case TEXT -> insert.setString(index + 2, (String) cell);
      case WORD -> insert.setInt(index + 2, words.number((String) cell));
      case INTEGER -> insert.setInt(index + 2, (Integer) cell);
      case DATE -> bindDay(index, DayNumber.of((LocalDate) cell));
    }
  }

  private void bindDay(int index, int day) throws SQLException {
    if (index == firstDayIndex) {
      firstDay = Math.min(firstDay, day);
    }
    if (day == DayNumber.OPEN) {
      insert.setObject(index + 2, null);
    } else {
      insert.setInt(index + 2, day);
    }
  }
}
