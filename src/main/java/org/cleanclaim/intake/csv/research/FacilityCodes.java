package org.cleanclaim.intake.csv.research;

import java.util.ArrayList;
import java.util.List;

/** The codes that only claims of facilities have: procedures, reasons of visit, external causes. */
final class FacilityCodes {
  static final int MOST_PROCEDURES = 25;
  private static final int MOST_REASONS = 3;
  private static final int MOST_CAUSES = 12;

  static final List<String> COLUMNS = columns();

  private FacilityCodes() {}

  private static List<String> columns() {
    List<String> columns = new ArrayList<>();
    for (int n = 1; n <= MOST_PROCEDURES; n++) {
      columns.add("inpatient_procedure_" + n);
      columns.add("inpatient_procedure_" + n + "_date");
    }
    for (int n = 1; n <= MOST_REASONS; n++) {
      columns.add("reason_for_visit_" + n);
    }
    for (int n = 1; n <= MOST_CAUSES; n++) {
      columns.add("external_cause_" + n);
      columns.add("external_cause_" + n + "_present_on_admission");
    }
    return columns;
  }

  /**
   * Takes the numbered procedures over.
   *
   * @param datePrefix of the columns of their days, {@code ""} when there are none
   */
  static void putProcedures(Draft draft, RawRow row, String prefix, String datePrefix) {
    int most = Math.min(MOST_PROCEDURES, row.header().count(prefix));
    for (int n = 1; n <= most; n++) {
      draft.put("inpatient_procedure_" + n, row, prefix + n);
      if (!datePrefix.isEmpty()) {
        draft.date("inpatient_procedure_" + n + "_date", row, datePrefix + n);
      }
    }
  }

  static void putReasons(Draft draft, RawRow row) {
    for (int n = 1; n <= MOST_REASONS; n++) {
      draft.put("reason_for_visit_" + n, row, "RSN_VISIT_CD" + n);
    }
  }

  static void putExternalCauses(Draft draft, RawRow row) {
    for (int n = 1; n <= MOST_CAUSES; n++) {
      draft.put("external_cause_" + n, row, "ICD_DGNS_E_CD" + n);
      draft.put("external_cause_" + n + "_present_on_admission", row, "CLM_E_POA_IND_SW" + n);
    }
  }
}
