package org.cleanclaim.intake.csv.research;

import java.util.Optional;

/** What a research file holds, told by its columns and never by its name. */
enum Layout {
  /** RIF carrier and durable medical equipment claims, a row for each line. */
  RIF_PROFESSIONAL,
  /** RIF claims of facilities: inpatient, outpatient, skilled nursing, home health, hospice. */
  RIF_INSTITUTIONAL,
  /** SynPUF carrier claims, all lines of a claim in one row. */
  SYNPUF_PROFESSIONAL,
  /** SynPUF inpatient and outpatient claims, all codes of a claim in one row. */
  SYNPUF_INSTITUTIONAL,
  /** Who the patients are; no claims. */
  BENEFICIARIES;

  static final String CLAIM_ID = "CLM_ID";
  static final String RIF_PATIENT = "BENE_ID";
  static final String SYNPUF_PATIENT = "DESYNPUF_ID";

  static Optional<Layout> of(RawHeader header) {
    boolean rif = header.has(RIF_PATIENT);
    boolean synPuf = header.has(SYNPUF_PATIENT);
    if (!header.has(CLAIM_ID)) {
      boolean beneficiaries = (rif || synPuf) && header.has("BENE_BIRTH_DT", "BENE_SEX_IDENT_CD");
      return beneficiaries ? Optional.of(BENEFICIARIES) : Optional.empty();
    }
    if (!header.has("CLM_FROM_DT", "CLM_THRU_DT")) {
      return Optional.empty();
    }
    if (rif) {
      return header.has("CLM_LINE_NUM", "REV_CNTR")
          ? Optional.of(RIF_INSTITUTIONAL)
          : header.has("LINE_NUM", "HCPCS_CD") ? Optional.of(RIF_PROFESSIONAL) : Optional.empty();
    }
    if (synPuf) {
      return header.has("PRVDR_NUM")
          ? Optional.of(SYNPUF_INSTITUTIONAL)
          : header.has("HCPCS_CD_1") ? Optional.of(SYNPUF_PROFESSIONAL) : Optional.empty();
    }
    return Optional.empty();
  }
}
