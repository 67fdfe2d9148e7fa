package org.cleanclaim.claim;

import java.util.Locale;

/** The fields of a claim that a finding may point at, in the model's own names. */
public enum Field {
  ACCIDENT_DATE,
  ADMISSION_DATE,
  ADMISSION_SOURCE,
  ADMISSION_TYPE,
  AMBULANCE_TRANSPORT,
  AMOUNT,
  BENEFITS_ASSIGNED,
  BIRTH_DATE,
  CHARGE,
  CLAIM_FILING_INDICATOR,
  CLAIM_ID,
  CONDITION_CODE,
  CONTROL_NUMBER,
  COUNT,
  DATE,
  DATE_OF_SERVICE,
  DEATH_DATE,
  DELAY_REASON,
  DIAGNOSIS_CODE,
  DIAGNOSIS_POINTERS,
  DRUG_CODE,
  DRUG_QUANTITY,
  FREQUENCY_CODE,
  GUIDE,
  /** A yes or no statement. */
  INDICATOR,
  LINE_NUMBER,
  MEMBER_ID,
  MODIFIERS,
  NAME,
  NPI,
  OCCURRENCE_CODE,
  PATIENT_PAID,
  PAYER_ID,
  PAYMENT,
  PLACE_OF_SERVICE,
  POSTAL_CODE,
  PRESENT_ON_ADMISSION,
  PROCEDURE_CODE,
  PROCEDURE_DATE,
  REFERENCE_NUMBER,
  RELATIONSHIP,
  REVENUE_CODE,
  SEX,
  STATEMENT_PERIOD,
  STATUS,
  /** The form of the file at a place that no other field names. */
  STRUCTURE,
  TAX_ID,
  TAXONOMY_CODE,
  TOOTH,
  TYPE_OF_BILL,
  UNITS,
  VALUE_CODE;

  /** The name in camel case, as the JSON claim format spells it: {@code procedureCode}. */
  public String camelCase() {
    String[] words = name().toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder result = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      result
          .append(Character.toUpperCase(words[i].charAt(0)))
          .append(words[i], 1, words[i].length());
    }
    return result.toString();
  }
}
