package org.cleanclaim.intake.csv.research;

import java.util.List;

/** Tells whose claim it is: all of these are claims to Medicare, for the member itself. */
final class Patients {
  static final List<String> COLUMNS =
      List.of(
          "claim_id",
          "claim_type",
          "encounter",
          "claim_filing_indicator",
          "member_id",
          "relationship",
          "patient_last_name",
          "patient_first_name",
          "patient_middle_name",
          "patient_birth_date",
          "patient_sex",
          "patient_death_date");

  private static final String SELF = "18";
  private static final String PART_A = "MA";
  private static final String PART_B = "MB";

  private final Beneficiaries beneficiaries;
  private final String idColumn;

  /**
   * @param idColumn of the patient
   */
  Patients(Beneficiaries beneficiaries, String idColumn) {
    this.beneficiaries = beneficiaries;
    this.idColumn = idColumn;
  }

  void put(Draft draft, RawRow row, boolean institutional) {
    Beneficiary patient = beneficiaries.find(row.text(idColumn));
    String memberId = patient.memberId().isEmpty() ? row.text(idColumn) : patient.memberId();
    draft
        .put("claim_id", row, Layout.CLAIM_ID)
        .put("claim_type", institutional ? "institutional" : "professional", "")
        .put("claim_filing_indicator", institutional ? PART_A : PART_B, "")
        .put("member_id", memberId, idColumn)
        .put("relationship", SELF, "")
        .put("patient_last_name", patient.lastName(), "")
        .put("patient_first_name", patient.firstName(), "")
        .put("patient_middle_name", patient.middleName(), "")
        .put("patient_birth_date", patient.birthDate(), "")
        .put("patient_sex", patient.sex(), "")
        .put("patient_death_date", patient.deathDate(), "");
  }
}
