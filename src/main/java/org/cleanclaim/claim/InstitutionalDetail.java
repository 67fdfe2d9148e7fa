package org.cleanclaim.claim;

import java.util.List;
import java.util.Optional;

/**
 * What only an institutional claim carries.
 *
 * @param statementPeriod DTP*434
 * @param admissionHour HHMM of DTP*435, {@code ""} when absent
 * @param dischargeHour HHMM of DTP*096
 * @param admissionType CL101
 * @param admissionSource CL102
 * @param patientStatus CL103, the discharge status
 * @param diagnosisRelatedGroup HI*DR
 */
@ClaimRecord
public record InstitutionalDetail(
    Optional<Period> statementPeriod,
    String admissionHour,
    String dischargeHour,
    String admissionType,
    String admissionSource,
    String patientStatus,
    String diagnosisRelatedGroup,
    List<String> conditionCodes,
    List<Occurrence> occurrences,
    List<ValueAmount> valueCodes,
    List<String> treatmentCodes)
    implements InstitutionalDetailBuilder.With {
  public static final InstitutionalDetail NONE = InstitutionalDetailBuilder.builder().build();

  public InstitutionalDetail {
    admissionHour = Text.orEmpty(admissionHour);
    dischargeHour = Text.orEmpty(dischargeHour);
    admissionType = Text.orEmpty(admissionType);
    admissionSource = Text.orEmpty(admissionSource);
    patientStatus = Text.orEmpty(patientStatus);
    diagnosisRelatedGroup = Text.orEmpty(diagnosisRelatedGroup);
  }
}
