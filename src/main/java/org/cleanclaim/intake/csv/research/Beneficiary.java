package org.cleanclaim.intake.csv.research;

/**
 * What a beneficiary file says of a patient, in the words of the CSV format; {@code ""} where it
 * says nothing.
 *
 * @param memberId Medicare Beneficiary Identifier
 */
record Beneficiary(
    String memberId,
    String lastName,
    String firstName,
    String middleName,
    String birthDate,
    String deathDate,
    String sex) {
  static final Beneficiary UNKNOWN = new Beneficiary("", "", "", "", "", "", "");

  static Beneficiary of(RawRow row) {
    return new Beneficiary(
        row.text("MBI_NUM"),
        row.text("BENE_SRNM_NAME"),
        row.text("BENE_GVN_NAME"),
        row.text("BENE_MDL_NAME"),
        Dates.iso(row.text("BENE_BIRTH_DT")),
        Dates.iso(row.text("DEATH_DT", "BENE_DEATH_DT")),
        Codes.sex(row.text("BENE_SEX_IDENT_CD")));
  }

  /** Both together, for a patient of several years' files; where they differ, this one holds. */
  Beneficiary or(Beneficiary other) {
    return new Beneficiary(
        either(memberId, other.memberId),
        either(lastName, other.lastName),
        either(firstName, other.firstName),
        either(middleName, other.middleName),
        either(birthDate, other.birthDate),
        either(deathDate, other.deathDate),
        either(sex, other.sex));
  }

  private static String either(String one, String other) {
    return one.isEmpty() ? other : one;
  }
}
