package org.cleanclaim.codeset.snapshot;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Tells a whole snapshot from a damaged one. */
final class SnapshotCheck {
  private SnapshotCheck() {}

  /** Whether the file opens and every page of it is as it should be. */
  static boolean isSound(Path file) {
    try (Connection connection = Database.read(file);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
      return row.next() && row.getString(1).equals("ok");
    } catch (SQLException e) {
      return false;
    }
  }
}
