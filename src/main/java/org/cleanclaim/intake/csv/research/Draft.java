package org.cleanclaim.intake.csv.research;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A row in the making: values by column of the CSV format, and where each came from. */
final class Draft {
  private final long number;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> sources = new HashMap<>();
  private boolean billsService = true;

  Draft(RawRow row) {
    number = row.number();
  }

  /** The value of a column of the file, as it stands there. */
  Draft put(String column, RawRow row, String source) {
    return put(column, row.text(source), source);
  }

  /**
   * A value and the column of the file that it comes from, {@code ""} when it follows from the kind
   * of file.
   */
  Draft put(String column, String value, String source) {
    values.put(column, value);
    sources.put(column, source);
    return this;
  }

  Draft date(String column, RawRow row, String source) {
    return put(column, Dates.iso(row.text(source)), source);
  }

  /** Says that the row tells of the claim only. */
  Draft withoutLine() {
    billsService = false;
    return this;
  }

  long number() {
    return number;
  }

  boolean billsService() {
    return billsService;
  }

  Map<String, String> sources() {
    return sources;
  }

  /** The values in the order of some columns. */
  List<String> cells(List<String> columns) {
    List<String> cells = new ArrayList<>(columns.size());
    for (String column : columns) {
      cells.add(values.getOrDefault(column, ""));
    }
    return cells;
  }
}
