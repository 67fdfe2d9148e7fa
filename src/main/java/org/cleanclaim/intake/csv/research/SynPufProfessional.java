package org.cleanclaim.intake.csv.research;

import java.util.ArrayList;
import java.util.List;

/**
 * SynPUF carrier claims: a row is a claim with all of its lines, {@code HCPCS_CD_1} and so on. They
 * state allowed amounts and no charges, so they are coded encounters; their dates are the claim's.
 */
final class SynPufProfessional implements Translation {
  private static final List<String> OWN =
      List.of(
          "billing_tax_id",
          "diagnosis_system",
          "line_number",
          "procedure_code",
          "from_date",
          "through_date",
          "diagnosis_pointers",
          "line_rendering_npi");

  private final Patients patients;

  SynPufProfessional(Beneficiaries beneficiaries) {
    patients = new Patients(beneficiaries, Layout.SYNPUF_PATIENT);
  }

  @Override
  public List<String> columns() {
    List<String> columns = new ArrayList<>(Patients.COLUMNS);
    columns.addAll(OWN);
    columns.addAll(Diagnoses.columns());
    return columns;
  }

  @Override
  public List<Draft> drafts(List<RawRow> claim) {
    RawRow row = claim.get(0);
    Diagnoses diagnoses = new Diagnoses();
    diagnoses.numbered(row, "ICD9_DGNS_CD_", "");
    List<Draft> drafts = new ArrayList<>();
    for (int n = 1; n <= row.header().count("HCPCS_CD_"); n++) {
      if (hasLine(row, n)) {
        drafts.add(line(row, n, diagnoses));
      }
    }
    if (drafts.isEmpty()) {
      drafts.add(new Draft(row).withoutLine());
    }
    Draft head = drafts.get(0);
    patients.put(head, row, false);
    head.put("encounter", "yes", "")
        .put("billing_tax_id", row, "TAX_NUM_1")
        .put("diagnosis_system", "9", "");
    diagnoses.put(head);
    return drafts;
  }

  /** Amounts are filled with zeros behind the last line; a line names a code or who did it. */
  private static boolean hasLine(RawRow row, int n) {
    return !row.text("HCPCS_CD_" + n).isEmpty()
        || !row.text("PRF_PHYSN_NPI_" + n).isEmpty()
        || !row.text("TAX_NUM_" + n).isEmpty()
        || !row.text("LINE_PRCSG_IND_CD_" + n).isEmpty();
  }

  private static Draft line(RawRow row, int n, Diagnoses diagnoses) {
    String diagnosis = "LINE_ICD9_DGNS_CD_" + n;
    return new Draft(row)
        .put("line_number", Integer.toString(n), "")
        .put("procedure_code", row, "HCPCS_CD_" + n)
        .date("from_date", row, "CLM_FROM_DT")
        .date("through_date", row, "CLM_THRU_DT")
        .put("diagnosis_pointers", diagnoses.pointer(row.text(diagnosis), diagnosis), diagnosis)
        .put("line_rendering_npi", row, "PRF_PHYSN_NPI_" + n);
  }
}
