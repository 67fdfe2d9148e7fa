package org.cleanclaim.codeset.published;

import java.util.List;

/**
 * The shape of rows that a snapshot stores, a table each. Beside its columns every row has the
 * source (file) it came from, which is part of its key.
 *
 * @param table name of the table
 * @param isClusteredBySource whether the key begins with the source, so that one more file only
 *     adds to the end of the table
 * @param firstDayColumn the column of dates whose least value is the first day that rows speak of;
 *     {@code ""} where rows carry no dates
 */
public record Relation(
    String table, boolean isClusteredBySource, String firstDayColumn, List<Column> columns) {
  static Relation of(String table, Column... columns) {
    String firstDay =
        List.of(columns).stream()
            .filter(column -> column.key() && column.kind() == Column.Kind.DATE)
            .map(Column::name)
            .findFirst()
            .orElse("");
    return new Relation(table, false, firstDay, List.of(columns));
  }

  Relation clusteredBySource() {
    return new Relation(table, true, firstDayColumn, columns);
  }

  Relation speakingFrom(String column) {
    return new Relation(table, isClusteredBySource, column, columns);
  }
}
