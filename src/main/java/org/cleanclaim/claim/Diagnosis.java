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

  @Override
  public Field citedField() {
    return Field.DIAGNOSIS_CODE;
  }
}
