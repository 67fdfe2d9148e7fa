package org.cleanclaim.scrub.history;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Patient;

/**
 * Who a patient is over several claims: the member id and the patient's birth date, never a name
 * alone. The id is the family's with many payers, so a dependent is told from the member, and one
 * dependent from another born on the same day, by the first name beside them.
 *
 * <p>Known gaps: dependents born on one day whose names are missing are one patient; a dependent
 * whose first name is spelt in two ways is two.
 *
 * @param memberId letters and digits only, upper case
 * @param dependent first name of a dependent, letters only, after a mark; {@code ""} for the member
 */
record PatientKey(String memberId, LocalDate birthDate, String dependent) {
  private static final String SELF = "18";

  /** The patient of a claim; empty when it has no member id or no birth date. */
  static Optional<PatientKey> of(Claim claim) {
    Patient patient = claim.patient();
    String memberId = kept(claim.subscriber().memberId(), true);
    return memberId.isEmpty()
        ? Optional.empty()
        : patient.birthDate().map(born -> new PatientKey(memberId, born, dependent(patient)));
  }

  private static String dependent(Patient patient) {
    String relationship = patient.relationship();
    return relationship.isEmpty() || relationship.equals(SELF)
        ? ""
        : "+" + kept(patient.firstName(), false);
  }

  private static String kept(String text, boolean digits) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) || (digits && Character.isDigit(c))) {
        kept.append(c);
      }
    }
    return kept.toString().toUpperCase(Locale.ROOT);
  }
}
