package org.cleanclaim.intake.csv.research;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** RIF claims of facilities: a row is a revenue line, revenue code 0001 the total of the claim. */
final class RifInstitutional implements Translation {
  private static final String TOTAL = "0001";

  /** Revenue codes under which facilities bill a payment code (HIPPS) and no procedure. */
  private static final Set<String> PAYMENT_CODES = Set.of("0022", "0023", "0024");

  private static final List<String> OWN =
      List.of(
          "payer_id",
          "type_of_bill",
          "claim_charge",
          "statement_from",
          "statement_through",
          "admission_date",
          "admission_type",
          "admission_source",
          "patient_status",
          "diagnosis_related_group",
          "billing_npi",
          "attending_npi",
          "operating_npi",
          "other_operating_npi",
          "payer_claim_control_number",
          "diagnosis_system",
          "admitting_diagnosis",
          "line_number",
          "revenue_code",
          "procedure_code",
          "procedure_qualifier",
          "modifier_1",
          "modifier_2",
          "units",
          "charge",
          "non_covered_charge",
          "from_date",
          "line_rendering_npi");

  private final Patients patients;

  RifInstitutional(Beneficiaries beneficiaries) {
    patients = new Patients(beneficiaries, Layout.RIF_PATIENT);
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
    List<Draft> drafts = new ArrayList<>();
    for (RawRow row : claim) {
      if (!row.text("REV_CNTR").equals(TOTAL)) {
        drafts.add(line(row));
      }
    }
    RawRow first = claim.get(0);
    if (drafts.isEmpty()) {
      drafts.add(new Draft(first).withoutLine());
    }
    Draft head = drafts.get(0);
    patients.put(head, first, true);
    putClaim(head, first);
    putDiagnoses(head, first);
    FacilityCodes.putProcedures(head, first, "ICD_PRCDR_CD", "PRCDR_DT");
    FacilityCodes.putReasons(head, first);
    FacilityCodes.putExternalCauses(head, first);
    return drafts;
  }

  private static void putClaim(Draft head, RawRow row) {
    String facility = row.text("CLM_FAC_TYPE_CD") + row.text("CLM_SRVC_CLSFCTN_TYPE_CD");
    head.put("payer_id", row, "FI_NUM")
        .put("type_of_bill", facility + row.text("CLM_FREQ_CD"), "CLM_FAC_TYPE_CD")
        .put("claim_charge", row, "CLM_TOT_CHRG_AMT")
        .date("statement_from", row, "CLM_FROM_DT")
        .date("statement_through", row, "CLM_THRU_DT")
        .date("admission_date", row, "CLM_ADMSN_DT")
        .put("admission_type", row, "CLM_IP_ADMSN_TYPE_CD")
        .put("admission_source", row, "CLM_SRC_IP_ADMSN_CD")
        .put(
            "patient_status",
            Codes.twoDigits(row.text("PTNT_DSCHRG_STUS_CD")),
            "PTNT_DSCHRG_STUS_CD")
        .put("diagnosis_related_group", row, "CLM_DRG_CD")
        .put("billing_npi", row, "ORG_NPI_NUM")
        .put("attending_npi", row, "AT_PHYSN_NPI")
        .put("operating_npi", row, "OP_PHYSN_NPI")
        .put("other_operating_npi", row, "OT_PHYSN_NPI")
        .put("payer_claim_control_number", row, "FI_ORIG_CLM_CNTL_NUM");
  }

  private static void putDiagnoses(Draft head, RawRow row) {
    Diagnoses diagnoses = new Diagnoses();
    diagnoses.principal(row, "PRNCPAL_DGNS_CD");
    diagnoses.numbered(row, "ICD_DGNS_CD", "CLM_POA_IND_SW");
    diagnoses.put(head);
    String system = Codes.diagnosisSystem(row.text("PRNCPAL_DGNS_VRSN_CD", "ICD_DGNS_VRSN_CD1"));
    head.put("diagnosis_system", system, "PRNCPAL_DGNS_VRSN_CD")
        .put("admitting_diagnosis", row, "ADMTG_DGNS_CD");
  }

  private static Draft line(RawRow row) {
    boolean payment = PAYMENT_CODES.contains(row.text("REV_CNTR"));
    return new Draft(row)
        .put("procedure_qualifier", payment ? "HP" : "", "REV_CNTR")
        .put("line_number", row, "CLM_LINE_NUM")
        .put("revenue_code", row, "REV_CNTR")
        .put("procedure_code", row, "HCPCS_CD")
        .put("modifier_1", row, "HCPCS_1ST_MDFR_CD")
        .put("modifier_2", row, "HCPCS_2ND_MDFR_CD")
        .put("units", row, "REV_CNTR_UNIT_CNT")
        .put("charge", row, "REV_CNTR_TOT_CHRG_AMT")
        .put("non_covered_charge", row, "REV_CNTR_NCVRD_CHRG_AMT")
        .date("from_date", row, "REV_CNTR_DT")
        .put("line_rendering_npi", row, "RNDRNG_PHYSN_NPI");
  }
}
