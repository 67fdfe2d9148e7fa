package org.cleanclaim.codeset.snapshot;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.published.Column;
import org.cleanclaim.codeset.published.Relation;
import org.cleanclaim.codeset.published.Relations;

/**
 * The tables of a snapshot. Each relation is a table without row ids, clustered by its key, and a
 * view {@code v_...} that spells words out and names table, edition and file.
 */
final class Schema {
  /** Changes whenever the tables do; stands in the file as SQLite's user_version. */
  static final int VERSION = 5;

  private static final List<String> PROVENANCE =
      List.of(
          """
          CREATE TABLE edition (
            id INTEGER PRIMARY KEY, code_table TEXT NOT NULL, series TEXT NOT NULL,
            name TEXT NOT NULL, begins INTEGER NOT NULL, origin TEXT NOT NULL,
            UNIQUE (code_table, series, name))""",
          """
          CREATE TABLE source (
            id INTEGER PRIMARY KEY, edition INTEGER NOT NULL REFERENCES edition (id),
            part TEXT NOT NULL, relation TEXT NOT NULL, layout TEXT NOT NULL,
            file TEXT NOT NULL, member TEXT NOT NULL, sha256 TEXT NOT NULL,
            rows_read INTEGER NOT NULL, rows_kept INTEGER NOT NULL,
            rows_rejected INTEGER NOT NULL, rows_unread INTEGER NOT NULL, first_day INTEGER, imported_at TEXT NOT NULL,
            UNIQUE (edition, part))""",
          """
          CREATE TABLE rejection (
            source INTEGER NOT NULL, reason TEXT NOT NULL, count INTEGER NOT NULL,
            PRIMARY KEY (source, reason)) WITHOUT ROWID""",
          """
          CREATE TABLE rejected_row (
            source INTEGER NOT NULL, line INTEGER NOT NULL, reason TEXT NOT NULL,
            content TEXT NOT NULL)""",
          "CREATE TABLE word (id INTEGER PRIMARY KEY, content TEXT NOT NULL UNIQUE)");

  private Schema() {}

  static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : PROVENANCE) {
        statement.executeUpdate(sql);
      }
      for (Relation relation : Relations.ALL) {
        statement.executeUpdate(table(relation));
        statement.executeUpdate(view(relation));
      }
      statement.executeUpdate(
          "CREATE INDEX coverage_procedure ON coverage_statement (code)"
              + " WHERE statement = 'procedure'");
      statement.executeUpdate(
          "CREATE INDEX note_of_many ON instructional_note (node)" + TabularReader.SPANNING);
      statement.executeUpdate(
          "CREATE INDEX article_procedure ON coverage_code (code) WHERE list = 'hcpcs'");
      statement.executeUpdate("CREATE INDEX listed_code ON code_list (code)");
      statement.executeUpdate("PRAGMA user_version = " + VERSION);
    }
  }

  static String insert(Relation relation) {
    String names = relation.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    return "INSERT OR IGNORE INTO %s (source, %s) VALUES (?%s)"
        .formatted(relation.table(), names, ", ?".repeat(relation.columns().size()));
  }

  private static String table(Relation relation) {
    List<String> columns = new ArrayList<>(List.of("source INTEGER NOT NULL"));
    for (Column column : relation.columns()) {
      columns.add(column.name() + type(column));
    }
    List<String> key =
        new ArrayList<>(relation.columns().stream().filter(Column::key).map(Column::name).toList());
    key.add(relation.isClusteredBySource() ? 0 : key.size(), "source");
    return "CREATE TABLE %s (%s, PRIMARY KEY (%s)) WITHOUT ROWID"
        .formatted(relation.table(), String.join(", ", columns), String.join(", ", key));
  }

  private static String type(Column column) {
    return switch (column.kind()) {
      case TEXT -> " TEXT NOT NULL";
      case WORD, INTEGER -> " INTEGER NOT NULL";
      case DATE -> column.key() ? " INTEGER NOT NULL" : " INTEGER";
    };
  }

  private static String view(Relation relation) {
    String columns =
        relation.columns().stream().map(Schema::shown).collect(Collectors.joining(", "));
    return """
        CREATE VIEW v_%1$s AS
        SELECT e.code_table, e.series, e.name AS edition, s.file, %2$s
        FROM %1$s r JOIN source s ON s.id = r.source JOIN edition e ON e.id = s.edition"""
        .formatted(relation.table(), columns);
  }

  private static String shown(Column column) {
    return column.kind() == Column.Kind.WORD
        ? "(SELECT content FROM word WHERE id = r.%1$s) AS %1$s".formatted(column.name())
        : "r." + column.name();
  }
}
