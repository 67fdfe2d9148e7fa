package org.cleanclaim.codeset.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.ProcedureProfile;
import org.cleanclaim.codeset.PtpEdit;

/** The PTP edits of one column one code; a table's are read when it is first asked for. */
final class PtpColumnTwo implements ProcedureProfile.ColumnTwo {
  private final Store store;
  private final String columnOne;
  private final Map<CodeTable, PackedPairs> byTable = new ConcurrentHashMap<>();

  PtpColumnTwo(Store store, String columnOne) {
    this.store = store;
    this.columnOne = columnOne;
  }

  @Override
  public List<PtpEdit> inForce(CodeTable table, String columnTwo, LocalDate day) {
    return pairs(table).inForce(columnTwo, day);
  }

  @Override
  public List<PtpEdit> inForce(CodeTable table, SortedSet<String> columnTwo, LocalDate day) {
    return pairs(table).inForce(columnTwo, day);
  }

  private PackedPairs pairs(CodeTable table) {
    PackedPairs pairs = byTable.get(table);
    return pairs != null
        ? pairs
        : byTable.computeIfAbsent(table, t -> PackedPairs.read(store, t, columnOne));
  }
}
