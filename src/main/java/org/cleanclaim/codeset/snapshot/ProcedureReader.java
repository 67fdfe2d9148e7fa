package org.cleanclaim.codeset.snapshot;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.cleanclaim.codeset.FeeScheduleEntry;
import org.cleanclaim.codeset.MedicallyUnlikelyEdit;
import org.cleanclaim.codeset.ProcedureCode;

/** Reads the rows of a procedure code that stand for themselves. */
final class ProcedureReader {
  private final Store store;

  ProcedureReader(Store store) {
    this.store = store;
  }

  List<ProcedureCode> hcpcs(String code) {
    return store.held(
        "SELECT source, added, terminated, coverage FROM hcpcs WHERE code = ?",
        (source, row) ->
            new ProcedureCode(source.edition(), code, Terms.of(row, 2, 3), row.getString(4)),
        code);
  }

  List<MedicallyUnlikelyEdit> unlikelyEdits(String code) {
    return store.held(
        "SELECT source, units, indicator, rationale FROM medically_unlikely_edit"
            + " WHERE procedure_code = ?",
        (source, row) ->
            new MedicallyUnlikelyEdit(
                source.edition(),
                code,
                source.term(),
                new BigDecimal(row.getString(2)),
                row.getString(3),
                store.word(row.getInt(4))),
        code);
  }

  List<FeeScheduleEntry> feeSchedule(String code) {
    return store.held(
        """
        SELECT source, modifier, status, non_facility_na, facility_na, pc_tc, global_days,
          multiple_procedure, bilateral, assistant, co_surgeon, team, endoscopy_base, supervision
        FROM fee_schedule WHERE procedure_code = ?""",
        (source, row) -> feeScheduleEntry(source, code, row),
        code);
  }

  private static FeeScheduleEntry feeScheduleEntry(HeldSource source, String code, ResultSet row)
      throws SQLException {
    return new FeeScheduleEntry(
        source.edition(),
        code,
        row.getString(2),
        source.term(),
        row.getString(3),
        row.getString(4).equals("NA"),
        row.getString(5).equals("NA"),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getString(13),
        row.getString(14));
  }
}
