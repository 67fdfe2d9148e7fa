package org.cleanclaim.codeset.snapshot;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cleanclaim.codeset.file.PublishedFile;
import org.cleanclaim.codeset.published.EditionPart;
import org.cleanclaim.codeset.published.Relation;

/** Keeps the tables that say which file every row came from. */
final class Provenance {
  private final Connection connection;
  private final ImportOptions options;

  Provenance(Connection connection, ImportOptions options) {
    this.connection = connection;
    this.options = options;
  }

  /** A part of an edition that the snapshot holds. */
  record Held(int source, String relation, String member, String sha256, Origin origin) {}

  /** Whether this very file was imported; by its name too, as often only that tells the quarter. */
  boolean holds(PublishedFile file) throws SQLException {
    try (PreparedStatement query =
            prepare(
                "SELECT 1 FROM source WHERE sha256 = ? AND file = ? AND member = ? LIMIT 1",
                file.sha256(),
                file.file(),
                file.member());
        ResultSet row = query.executeQuery()) {
      return row.next();
    }
  }

  Optional<Held> find(EditionPart part) throws SQLException {
    try (PreparedStatement query =
            prepare(
                """
                SELECT s.id, s.relation, s.member, s.sha256, e.origin
                FROM source s JOIN edition e ON e.id = s.edition
                WHERE e.code_table = ? AND e.series = ? AND e.name = ? AND s.part = ?""",
                part.table().published(),
                part.series(),
                part.edition(),
                part.part());
        ResultSet row = query.executeQuery()) {
      return row.next()
          ? Optional.of(
              new Held(
                  row.getInt(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  Origin.valueOf(row.getString(5))))
          : Optional.empty();
    }
  }

  /** Takes a part out, with all its rows; its edition stays for the part that replaces it. */
  void remove(Held held) throws SQLException {
    execute("DELETE FROM " + held.relation() + " WHERE source = ?", held.source());
    execute("DELETE FROM rejection WHERE source = ?", held.source());
    execute("DELETE FROM rejected_row WHERE source = ?", held.source());
    execute("DELETE FROM source WHERE id = ?", held.source());
  }

  /** Takes back a part that turned out to have no rows. */
  void forget(int source) throws SQLException {
    execute("DELETE FROM source WHERE id = ?", source);
    execute("DELETE FROM edition WHERE id NOT IN (SELECT edition FROM source)");
  }

  /** Adds a part, not yet counted, and its edition where that is new. */
  int add(EditionPart part, Relation relation, String layout, PublishedFile file)
      throws SQLException {
    execute(
        "INSERT OR IGNORE INTO edition (code_table, series, name, begins, origin)"
            + " VALUES (?, ?, ?, ?, ?)",
        part.table().published(),
        part.series(),
        part.edition(),
        DayNumber.of(part.begins()),
        options.origin().name());
    int edition =
        number(
            "SELECT id FROM edition WHERE code_table = ? AND series = ? AND name = ?",
            part.table().published(),
            part.series(),
            part.edition());
    execute("UPDATE edition SET origin = ? WHERE id = ?", options.origin().name(), edition);
    // Ids are never used again, so that a row left by a fault can't pass for another file's.
    int source = number("SELECT coalesce(max(id), 0) + 1 FROM source");
    execute(
        """
        INSERT INTO source (id, edition, part, relation, layout, file, member, sha256,
          rows_read, rows_kept, rows_rejected, rows_unread, imported_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, 0, ?)""",
        source,
        edition,
        part.part(),
        relation.table(),
        layout,
        file.file(),
        file.member(),
        file.sha256(),
        options.now().truncatedTo(ChronoUnit.SECONDS).toString());
    return source;
  }

  /** Notes the counts of a part whose rows are all written. */
  void complete(SourceWriter writer) throws SQLException {
    Rejects rejects = writer.rejects();
    execute(
        "UPDATE source SET rows_read = ?, rows_kept = ?, rows_rejected = ?, rows_unread = ?,"
            + " first_day = ?"
            + " WHERE id = ?",
        writer.kept() + rejects.total(),
        writer.kept(),
        rejects.total(),
        rejects.remarks(),
        writer.firstDay() == DayNumber.OPEN ? null : (Object) writer.firstDay(),
        writer.source());
    for (var entry : rejects.counts().entrySet()) {
      execute(
          "INSERT INTO rejection (source, reason, count) VALUES (?, ?, ?)",
          writer.source(),
          entry.getKey(),
          entry.getValue());
    }
    for (RejectedRow row : rejects.first()) {
      execute(
          "INSERT INTO rejected_row (source, line, reason, content) VALUES (?, ?, ?, ?)",
          writer.source(),
          row.line(),
          row.reason(),
          row.text());
    }
  }

  private int number(String sql, Object... values) throws SQLException {
    try (PreparedStatement query = prepare(sql, values);
        ResultSet row = query.executeQuery()) {
      return row.getInt(1);
    }
  }

  private void execute(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values)) {
      statement.executeUpdate();
    }
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
