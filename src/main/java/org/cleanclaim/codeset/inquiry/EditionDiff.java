package org.cleanclaim.codeset.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.published.Column;
import org.cleanclaim.codeset.published.Relation;
import org.cleanclaim.codeset.published.Relations;
import org.cleanclaim.codeset.snapshot.DayNumber;
import org.cleanclaim.codeset.snapshot.EditionRow;
import org.cleanclaim.codeset.snapshot.Store;
import org.cleanclaim.codeset.snapshot.Succession;

/** Compares two editions of a table row by row. */
public final class EditionDiff {
  private static final Set<String> ENDS = Set.of("deleted", "ended", "terminated");

  /** The order of entries and what the publisher says of codes in words are no difference. */
  private static final Set<String> IGNORED = Set.of("ordinal", "description", "citation");

  /** Key columns that only repeat the edition's day, or hold what a plain list says of its code. */
  private static final Set<String> OF_EDITION = Set.of("effective", "value");

  private final Store store;
  private final Relation relation;
  private final List<Column> keys;
  private final List<Column> values;

  private EditionDiff(Store store, Relation relation, boolean byEdition) {
    this.store = store;
    this.relation = relation;
    keys =
        relation.columns().stream()
            .filter(c -> c.key() && !(byEdition && OF_EDITION.contains(c.name())))
            .toList();
    values =
        relation.columns().stream()
            .filter(c -> !keys.contains(c) && !IGNORED.contains(c.name()))
            .filter(c -> !(byEdition && c.kind() == Column.Kind.DATE))
            .toList();
  }

  /**
   * Shows each row in which two editions of a table differ, table by table, in order of its key.
   */
  public static void run(
      Store store, EditionRow older, EditionRow newer, Consumer<DiffRow> differences) {
    boolean byEdition = Succession.isByEdition(older.table());
    for (Relation relation : Relations.ALL) {
      if (holds(older, relation) || holds(newer, relation)) {
        new EditionDiff(store, relation, byEdition).compare(older, newer, differences);
      }
    }
  }

  private static boolean holds(EditionRow edition, Relation relation) {
    return edition.sources().stream().anyMatch(s -> s.relation().equals(relation.table()));
  }

  /** Both queries find the other edition's row by the table's own key. */
  private void compare(EditionRow before, EditionRow after, Consumer<DiffRow> differences) {
    String joined = keys.stream().map(c -> is(c, "=")).collect(Collectors.joining(" AND "));
    String same =
        values.isEmpty()
            ? "1"
            : values.stream().map(c -> is(c, "IS")).collect(Collectors.joining(" AND "));
    String table = relation.table();
    find(
        "SELECT * FROM %1$s a LEFT JOIN %1$s b ON %2$s AND b.source IN (%3$s)"
                .formatted(table, joined, after.sourceIds())
            + " WHERE a.source IN (%s) AND (b.source IS NULL OR NOT (%s))"
                .formatted(before.sourceIds(), same),
        differences);
    String nothing = "NULL, ".repeat(relation.columns().size() + 1);
    find(
        "SELECT %1$s b.* FROM %2$s b WHERE b.source IN (%3$s)"
                .formatted(nothing, table, after.sourceIds())
            + " AND NOT EXISTS (SELECT 1 FROM %s a WHERE %s AND a.source IN (%s))"
                .formatted(table, joined, before.sourceIds()),
        differences);
  }

  private void find(String sql, Consumer<DiffRow> differences) {
    store.query(
        sql,
        row -> {
          differences.accept(difference(row));
          return Optional.empty();
        });
  }

  private static String is(Column column, String operator) {
    return "a.%1$s %2$s b.%1$s".formatted(column.name(), operator);
  }

  private DiffRow difference(ResultSet row) throws SQLException {
    int width = relation.columns().size() + 1;
    boolean held = row.getObject(1) != null;
    boolean holds = row.getObject(1 + width) != null;
    Map<String, String> before = held ? cells(row, values, 0) : Map.of();
    Map<String, String> after = holds ? cells(row, values, width) : Map.of();
    DiffRow.Kind kind = holds ? DiffRow.Kind.CHANGED : DiffRow.Kind.ENDED;
    if (!held) {
      kind = DiffRow.Kind.ADDED;
    } else if (holds && hasEnd(after) && !hasEnd(before)) {
      kind = DiffRow.Kind.ENDED;
    }
    return new DiffRow(kind, relation.table(), cells(row, keys, held ? 0 : width), before, after);
  }

  private static boolean hasEnd(Map<String, String> cells) {
    return cells.keySet().stream().anyMatch(ENDS::contains);
  }

  private Map<String, String> cells(ResultSet row, List<Column> columns, int offset)
      throws SQLException {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Column column : columns) {
      int index = offset + 2 + relation.columns().indexOf(column);
      String cell = row.getString(index);
      if (cell != null && !cell.isEmpty()) {
        cells.put(column.name(), text(column, row, index, cell));
      }
    }
    return cells;
  }

  private String text(Column column, ResultSet row, int index, String cell) throws SQLException {
    return switch (column.kind()) {
      case WORD -> store.word(row.getInt(index));
      case DATE -> DayNumber.day(row.getInt(index)).toString();
      case TEXT, INTEGER -> cell;
    };
  }
}
