package org.cleanclaim.codeset.snapshot;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** Opens snapshot files. */
final class Database {
  private static final long MAPPED_BYTES = 1L << 30;

  private Database() {}

  /**
   * Opens to read. The file is declared immutable, which it is: that spares locks, and many
   * processes may read it from wherever it lies.
   */
  static Connection read(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(MAPPED_BYTES));
    Connection connection =
        config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + "?immutable=1");
    int version = version(connection);
    if (version != Schema.VERSION) {
      connection.close();
      throw new SQLException(
          "written by another version (%d, not %d)".formatted(version, Schema.VERSION));
    }
    return connection;
  }

  /** Opens a file that no one else knows yet: no journal, as it is thrown away when it fails. */
  static Connection writeAside(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    config.setLockingMode(SQLiteConfig.LockingMode.EXCLUSIVE);
    config.setCacheSize(-65_536);
    Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri());
    connection.setAutoCommit(false);
    return connection;
  }

  static int version(Connection connection) throws SQLException {
    return number(connection, "PRAGMA user_version");
  }

  /** Of which own lists the snapshot holds the rows; 0 of none. */
  static int stamp(Connection connection) throws SQLException {
    return number(connection, "PRAGMA application_id");
  }

  static void stamp(Connection connection, int stamp) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id = " + stamp);
    }
  }

  private static int number(Connection connection, String pragma) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(pragma)) {
      return row.getInt(1);
    }
  }
}
