package org.cleanclaim.codeset.snapshot;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.cleanclaim.codeset.ReferenceRow;

/**
 * A snapshot open to read. One connection serves all threads in turn: a code is read once, and from
 * memory ever after.
 */
public final class Store implements AutoCloseable {
  private final Path file;
  private final Connection connection;
  private final Catalogue catalogue;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private final Map<Integer, String> words = new HashMap<>();

  public Store(Path file) {
    this.file = file;
    try {
      connection = Database.read(file);
      catalogue = new Catalogue(connection);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** Turns a row of a query into something; the row is gone afterwards. */
  @FunctionalInterface
  public interface RowMapper<T> {
    Optional<T> map(ResultSet row) throws SQLException;
  }

  /** Turns a row of a file in use into something; the query's first column is the source. */
  @FunctionalInterface
  public interface HeldRowMapper<T> {
    T map(HeldSource source, ResultSet row) throws SQLException;
  }

  /** Of which own lists the snapshot holds the rows. */
  int stamp() throws SQLException {
    return Database.stamp(connection);
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /** Runs a query and maps its rows, leaving out those that map to nothing. */
  public <T> List<T> query(String sql, RowMapper<T> mapper, Object... values) {
    lock.lock();
    try {
      PreparedStatement statement = statement(sql);
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      List<T> all = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          mapper.map(rows).ifPresent(all::add);
        }
      }
      return all;
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      lock.unlock();
    }
  }

  /** Runs a query and maps the rows of files in use, in order of their terms. */
  public <T extends ReferenceRow> List<T> held(
      String sql, HeldRowMapper<T> mapper, Object... values) {
    List<T> rows =
        query(
            sql,
            row -> {
              Optional<HeldSource> source = catalogue.source(row.getInt(1));
              return source.isPresent()
                  ? Optional.of(mapper.map(source.get(), row))
                  : Optional.empty();
            },
            values);
    rows.sort(Terms.BY_TERM);
    return List.copyOf(rows);
  }

  /** The text of a word that a row names by number. */
  public String word(int number) {
    lock.lock();
    try {
      String known = words.get(number);
      if (known == null) {
        known =
            query("SELECT content FROM word WHERE id = ?", r -> Optional.of(r.getString(1)), number)
                .get(0);
        words.put(number, known);
      }
      return known;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    lock.lock();
    try {
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    } finally {
      lock.unlock();
    }
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      statements.put(sql, known);
    }
    return known;
  }

  private SnapshotException failure(SQLException e) {
    return new SnapshotException(file + ": " + e.getMessage(), e);
  }
}
