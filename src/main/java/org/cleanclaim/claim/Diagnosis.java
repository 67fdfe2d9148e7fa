package org.cleanclaim.claim;

/**
 * A diagnosis of the claim.
 *
 * @param code upper case, without the dot
 * @param position 1-based among the claim's principal and other diagnoses, which is what a line's
 *     pointers count; for the other roles 1-based within the role
 * @param presentOnAdmission Y, N, U, W, 1 or {@code ""}
 */
@ClaimRecord
public record Diagnosis(
    String code,
    CodeSystem system,
    int position,
    DiagnosisRole role,
    String presentOnAdmission,
    Origin origin)
    implements Citable, DiagnosisBuilder.With {
  private static final int COMPLETE = 7;
  private static final char PLACEHOLDER = 'X';
  private static final String FIRST_DRUG = "T36";
  private static final String AFTER_DRUGS = "T51";

  public Diagnosis {
    code = Text.orEmpty(code);
    presentOnAdmission = Text.orEmpty(presentOnAdmission);
    origin = Origin.orNone(origin);
  }

  /** Whether service lines can point at it. */
  public boolean isPointable() {
    return role == DiagnosisRole.PRINCIPAL || role == DiagnosisRole.OTHER;
  }

  /** The code as people write it: a dot after the third character of an ICD-10-CM code. */
  public String dotted() {
    return code.length() > 3 ? code.substring(0, 3) + "." + code.substring(3) : code;
  }

  /**
   * What characters five and six of a code of T36 to T50 say of the drug: the sixth, or the fifth
   * where the sixth is a placeholder.
   */
  public DrugEffect drugEffect() {
    if (system != CodeSystem.ICD_10
        || code.length() != COMPLETE
        || code.compareTo(FIRST_DRUG) < 0
        || code.compareTo(AFTER_DRUGS) >= 0) {
      return DrugEffect.NONE;
    }
    char sixth = code.charAt(5);
    return DrugEffect.of(sixth == PLACEHOLDER ? code.charAt(4) : sixth);
  }

  /**
   * The phase of treatment that the seventh character of an injury or an external cause (S, T, V to
   * Y) stands for.
   */
  public TreatmentPhase phase() {
    return system == CodeSystem.ICD_10 && code.length() == COMPLETE && code.charAt(0) >= 'S'
        ? TreatmentPhase.of(code.charAt(0), code.charAt(COMPLETE - 1))
        : TreatmentPhase.NONE;
  }

  /** The seventh character of an ICD-10-CM code; {@code ""} when it has none. */
  public String seventhCharacter() {
    return code.length() == COMPLETE ? code.substring(COMPLETE - 1) : "";
  }

  /** The code without its seventh character. */
  public String stem() {
    return code.length() == COMPLETE ? code.substring(0, COMPLETE - 1) : code;
  }

  @Override
  public Field citedField() {
    return Field.DIAGNOSIS_CODE;
  }
}
