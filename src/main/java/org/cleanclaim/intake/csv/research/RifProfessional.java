package org.cleanclaim.intake.csv.research;

import java.util.ArrayList;
import java.util.List;

/** RIF carrier and equipment claims: a row is a service line. */
final class RifProfessional implements Translation {
  private static final List<String> OWN =
      List.of(
          "payer_id",
          "frequency_code",
          "assignment",
          "claim_charge",
          "place_of_service",
          "billing_npi",
          "billing_tax_id",
          "referring_npi",
          "ordering_npi",
          "demonstration_project",
          "diagnosis_system",
          "line_number",
          "procedure_code",
          "modifier_1",
          "modifier_2",
          "modifier_3",
          "modifier_4",
          "units",
          "charge",
          "line_place_of_service",
          "from_date",
          "through_date",
          "diagnosis_pointers",
          "drug_code",
          "line_rendering_npi",
          "line_clia");

  private final Patients patients;

  RifProfessional(Beneficiaries beneficiaries) {
    patients = new Patients(beneficiaries, Layout.RIF_PATIENT);
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
    RawRow first = claim.get(0);
    Diagnoses diagnoses = new Diagnoses();
    diagnoses.principal(first, "PRNCPAL_DGNS_CD");
    diagnoses.numbered(first, "ICD_DGNS_CD", "");
    List<Draft> drafts = new ArrayList<>();
    for (RawRow row : claim) {
      drafts.add(line(row, diagnoses));
    }
    Draft head = drafts.get(0);
    patients.put(head, first, false);
    putClaim(head, first);
    putPlace(head, claim);
    diagnoses.put(head);
    return drafts;
  }

  private static void putClaim(Draft head, RawRow row) {
    boolean equipment = row.header().has("DMERC_LINE_MTUS_CNT");
    String referrer = equipment ? "ordering_npi" : "referring_npi";
    String biller = row.text("CARR_CLM_BLG_NPI_NUM", "ORG_NPI_NUM");
    String system = Codes.diagnosisSystem(row.text("PRNCPAL_DGNS_VRSN_CD", "ICD_DGNS_VRSN_CD1"));
    head.put("payer_id", row, "CARR_NUM")
        .put("frequency_code", Codes.frequency(row.text("CARR_CLM_ENTRY_CD")), "CARR_CLM_ENTRY_CD")
        .put(
            "assignment",
            Codes.assignment(row.text("CARR_CLM_PRVDR_ASGNMT_IND_SW")),
            "CARR_CLM_PRVDR_ASGNMT_IND_SW")
        .put("claim_charge", row, "NCH_CARR_CLM_SBMTD_CHRG_AMT")
        .put(
            "billing_npi",
            equipment ? row.text("PRVDR_NPI") : biller,
            equipment ? "PRVDR_NPI" : "CARR_CLM_BLG_NPI_NUM")
        .put("billing_tax_id", row, "TAX_NUM")
        .put(referrer, row, "RFR_PHYSN_NPI")
        .put("demonstration_project", row, "CLM_CLNCL_TRIL_NUM")
        .put("diagnosis_system", system, "PRNCPAL_DGNS_VRSN_CD");
  }

  /** A claim states one place; that of its lines when they agree. */
  private static void putPlace(Draft head, List<RawRow> claim) {
    String place = claim.get(0).text("LINE_PLACE_OF_SRVC_CD");
    if (claim.stream().allMatch(row -> row.text("LINE_PLACE_OF_SRVC_CD").equals(place))) {
      head.put("place_of_service", place, "LINE_PLACE_OF_SRVC_CD");
    }
  }

  private static Draft line(RawRow row, Diagnoses diagnoses) {
    return new Draft(row)
        .put("line_number", row, "LINE_NUM")
        .put("procedure_code", row, "HCPCS_CD")
        .put("modifier_1", row, "HCPCS_1ST_MDFR_CD")
        .put("modifier_2", row, "HCPCS_2ND_MDFR_CD")
        .put("modifier_3", row, "HCPCS_3RD_MDFR_CD")
        .put("modifier_4", row, "HCPCS_4TH_MDFR_CD")
        .put("units", row, "LINE_SRVC_CNT")
        .put("charge", row, "LINE_SBMTD_CHRG_AMT")
        .put("line_place_of_service", row, "LINE_PLACE_OF_SRVC_CD")
        .date("from_date", row, "LINE_1ST_EXPNS_DT")
        .date("through_date", row, "LINE_LAST_EXPNS_DT")
        .put(
            "diagnosis_pointers",
            diagnoses.pointer(row.text("LINE_ICD_DGNS_CD"), "LINE_ICD_DGNS_CD"),
            "LINE_ICD_DGNS_CD")
        .put("drug_code", row, "LINE_NDC_CD")
        .put("line_rendering_npi", row, "PRF_PHYSN_NPI")
        .put("line_clia", row, "CARR_LINE_CLIA_LAB_NUM");
  }
}
