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
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.published.Column;
import org.cleanclaim.codeset.published.Relation;
import org.cleanclaim.codeset.published.Relations;
import org.cleanclaim.codeset.snapshot.EditionRow;
import org.cleanclaim.codeset.snapshot.Store;

/** Compares two editions of a table row by row. */
public final class EditionDiff {
  private static final Set<String> ENDS = Set.of("deleted", "ended", "terminated");

  /** The order of entries and what the publisher says of codes in words are no difference. */
  private static final Set<String> IGNORED = Set.of("ordinal", "description", "citation");

  private final Store store;
  private final Relation relation;

  private EditionDiff(Store store, Relation relation) {
    this.store = store;
    this.relation = relation;
  }

  /**
   * Shows each row in which the editions differ, in order of its key.
   *
   * @throws IllegalArgumentException when the snapshot doesn't hold one of them
   */
  public static void run(
      Store store, CodeTable table, String older, String newer, Consumer<DiffRow> differences) {
    EditionRow before = find(store, table, older);
    EditionRow after = find(store, table, newer);
    String name = before.sources().get(0).relation();
    Relation relation =
        Relations.ALL.stream().filter(r -> r.table().equals(name)).findFirst().orElseThrow();
    new EditionDiff(store, relation).compare(before, after, differences);
  }

  private static EditionRow find(Store store, CodeTable table, String name) {
    return store.catalogue().rows().stream()
        .filter(row -> row.table() == table && row.publicName().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no edition " + name + " of " + table.published() + " was imported"));
  }

  private void compare(EditionRow before, EditionRow after, Consumer<DiffRow> differences) {
    List<Column> keys = relation.columns().stream().filter(Column::key).toList();
    List<Column> values =
        relation.columns().stream()
            .filter(column -> !column.key() && !IGNORED.contains(column.name()))
            .toList();
    String same = values.stream().map(c -> is(c, "IS")).collect(Collectors.joining(" AND "));
    String sql =
        "SELECT * FROM (%s) a FULL JOIN (%s) b ON %s WHERE a.source IS NULL OR b.source IS NULL%s"
            .formatted(
                rows(before),
                rows(after),
                keys.stream().map(c -> is(c, "=")).collect(Collectors.joining(" AND ")),
                values.isEmpty() ? "" : " OR NOT (" + same + ")");
    store.query(
        sql,
        row -> {
          differences.accept(difference(row, keys, values));
          return Optional.empty();
        });
  }

  private static String is(Column column, String operator) {
    return "a.%1$s %2$s b.%1$s".formatted(column.name(), operator);
  }

  private String rows(EditionRow edition) {
    return "SELECT * FROM %s WHERE source IN (%s)"
        .formatted(
            relation.table(),
            edition.sources().stream()
                .map(source -> Integer.toString(source.id()))
                .collect(Collectors.joining(", ")));
  }

  private DiffRow difference(ResultSet row, List<Column> keys, List<Column> values)
      throws SQLException {
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
    return new DiffRow(kind, cells(row, keys, held ? 0 : width), before, after);
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
        cells.put(
            column.name(),
            column.kind() == Column.Kind.WORD ? store.word(row.getInt(index)) : cell);
      }
    }
    return cells;
  }
}
