package org.cleanclaim.intake.csv.research;

import java.util.ArrayList;
import java.util.List;

/**
 * SynPUF inpatient and outpatient claims: a row is a claim, or a segment of one, with the HCPCS
 * codes of its lines and nothing else of them. They state payments and no charges, so they are
 * coded encounters.
 */
final class SynPufInstitutional implements Translation {
  private static final List<String> OWN =
      List.of(
          "statement_from",
          "statement_through",
          "admission_date",
          "diagnosis_related_group",
          "attending_npi",
          "operating_npi",
          "other_operating_npi",
          "diagnosis_system",
          "admitting_diagnosis",
          "line_number",
          "procedure_code",
          "from_date");

  private final Patients patients;

  SynPufInstitutional(Beneficiaries beneficiaries) {
    patients = new Patients(beneficiaries, Layout.SYNPUF_PATIENT);
  }

  @Override
  public List<String> columns() {
    List<String> columns = new ArrayList<>(Patients.COLUMNS);
    columns.addAll(Diagnoses.columns());
    columns.addAll(OWN);
    columns.addAll(FacilityCodes.COLUMNS);
    return columns;
  }

  @Override
  public List<Draft> drafts(List<RawRow> claim) {
    RawRow first = claim.get(0);
    List<Draft> drafts = new ArrayList<>();
    for (RawRow row : claim) {
      addLines(drafts, row);
    }
    if (drafts.isEmpty()) {
      drafts.add(new Draft(first).withoutLine());
    }
    Draft head = drafts.get(0);
    patients.put(head, first, true);
    Diagnoses diagnoses = new Diagnoses();
    diagnoses.numbered(first, "ICD9_DGNS_CD_", "");
    diagnoses.put(head);
    FacilityCodes.putProcedures(head, first, "ICD9_PRCDR_CD_", "");
    putClaim(head, first);
    return drafts;
  }

  private static void putClaim(Draft head, RawRow row) {
    head.put("encounter", "yes", "")
        .date("statement_from", row, "CLM_FROM_DT")
        .date("statement_through", row, "CLM_THRU_DT")
        .date("admission_date", row, "CLM_ADMSN_DT")
        .put("diagnosis_related_group", row, "CLM_DRG_CD")
        .put("attending_npi", row, "AT_PHYSN_NPI")
        .put("operating_npi", row, "OP_PHYSN_NPI")
        .put("other_operating_npi", row, "OT_PHYSN_NPI")
        .put("diagnosis_system", "9", "")
        .put("admitting_diagnosis", row, "ADMTNG_ICD9_DGNS_CD");
  }

  /** The day of a line is known when the claim is of one day. */
  private static void addLines(List<Draft> drafts, RawRow row) {
    boolean oneDay = row.text("CLM_FROM_DT").equals(row.text("CLM_THRU_DT"));
    for (int n = 1; n <= row.header().count("HCPCS_CD_"); n++) {
      if (!row.text("HCPCS_CD_" + n).isEmpty()) {
        Draft line =
            new Draft(row)
                .put("line_number", Integer.toString(drafts.size() + 1), "")
                .put("procedure_code", row, "HCPCS_CD_" + n);
        drafts.add(oneDay ? line.date("from_date", row, "CLM_FROM_DT") : line);
      }
    }
  }
}
