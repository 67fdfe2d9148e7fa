package org.cleanclaim.intake.x12;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.InstitutionalDetailBuilder;
import org.cleanclaim.claim.Occurrence;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Procedure;
import org.cleanclaim.claim.ValueAmount;

/** The HI segments of a claim: diagnoses, procedures, and the codes of an institutional claim. */
final class HealthCareCodes {
  private static final int MOST_COMPOSITES = 12;

  private final Values values;
  private List<Diagnosis> diagnoses = List.of();
  private List<Procedure> procedures = List.of();
  private List<String> anesthesiaProcedures = List.of();
  private List<String> conditionCodes = List.of();
  private List<String> treatmentCodes = List.of();
  private List<Occurrence> occurrences = List.of();
  private List<ValueAmount> valueCodes = List.of();
  private String diagnosisRelatedGroup = "";
  private int pointable;
  private int admitting;
  private int reasonsForVisit;
  private int externalCauses;

  HealthCareCodes(Values values) {
    this.values = values;
  }

  List<Diagnosis> diagnoses() {
    return diagnoses;
  }

  List<Procedure> procedures() {
    return procedures;
  }

  List<String> anesthesiaProcedures() {
    return anesthesiaProcedures;
  }

  void fill(InstitutionalDetailBuilder institutional) {
    institutional
        .diagnosisRelatedGroup(diagnosisRelatedGroup)
        .conditionCodes(conditionCodes)
        .occurrences(occurrences)
        .valueCodes(valueCodes)
        .treatmentCodes(treatmentCodes);
  }

  boolean hasInstitutional() {
    return !diagnosisRelatedGroup.isEmpty()
        || !conditionCodes.isEmpty()
        || !occurrences.isEmpty()
        || !valueCodes.isEmpty()
        || !treatmentCodes.isEmpty();
  }

  void accept(Segment segment) {
    int last = Math.min(segment.elements(), MOST_COMPOSITES);
    for (int i = 1; i <= last; i++) {
      String code = segment.code(i, 2);
      if (!code.isEmpty()) {
        accept(segment, i, segment.code(i, 1), code);
      } else if (segment.qualifier() != 0 && isPointable(segment.code(1, 1))) {
        // An empty place still counts: pointers name places in the segment.
        pointable++;
      }
    }
  }

  private static boolean isPointable(String qualifier) {
    return switch (qualifier) {
      case "ABK", "BK", "ABF", "BF" -> true;
      default -> false;
    };
  }

  private void accept(Segment segment, int element, String qualifier, String code) {
    switch (qualifier) {
      case "ABK", "ABF", "ABJ", "APR", "ABN" ->
          diagnosis(segment, element, role(qualifier.substring(1)), CodeSystem.ICD_10, code);
      case "BK", "BF", "BJ", "PR", "BN" ->
          diagnosis(segment, element, role(qualifier), CodeSystem.ICD_9, code);
      case "BBR", "BBQ" -> procedure(segment, element, CodeSystem.ICD_10, code);
      case "BR", "BQ" -> procedure(segment, element, CodeSystem.ICD_9, code);
      case "BP", "BO" -> anesthesiaProcedures = Lists.plus(anesthesiaProcedures, code);
      case "DR" -> diagnosisRelatedGroup = code;
      case "BG" -> conditionCodes = Lists.plus(conditionCodes, code);
      case "TC" -> treatmentCodes = Lists.plus(treatmentCodes, code);
      case "BH", "BI" -> occurrence(segment, element, qualifier.equals("BI"), code);
      case "BE" ->
          valueCodes =
              Lists.plus(
                  valueCodes,
                  new ValueAmount(
                      code,
                      values.money(segment, element, 5, Field.VALUE_CODE),
                      values.origin(element, 0)));
      default -> {}
    }
  }

  private static DiagnosisRole role(String qualifier) {
    return switch (qualifier) {
      case "BK" -> DiagnosisRole.PRINCIPAL;
      case "BJ" -> DiagnosisRole.ADMITTING;
      case "PR" -> DiagnosisRole.REASON_FOR_VISIT;
      case "BN" -> DiagnosisRole.EXTERNAL_CAUSE;
      default -> DiagnosisRole.OTHER;
    };
  }

  private void diagnosis(
      Segment segment, int element, DiagnosisRole role, CodeSystem system, String code) {
    int position = nextPosition(role);
    String plain = code.indexOf('.') < 0 ? code : code.replace(".", "");
    diagnoses =
        Lists.plus(
            diagnoses,
            new Diagnosis(
                plain,
                system,
                position,
                role,
                segment.code(element, 9),
                values.origin(element, 0)));
  }

  /** Pointers count principal and other diagnoses as one row. */
  private int nextPosition(DiagnosisRole role) {
    return switch (role) {
      case PRINCIPAL, OTHER -> ++pointable;
      case ADMITTING -> ++admitting;
      case REASON_FOR_VISIT -> ++reasonsForVisit;
      case EXTERNAL_CAUSE -> ++externalCauses;
    };
  }

  private void procedure(Segment segment, int element, CodeSystem system, String code) {
    boolean principal = segment.code(element, 1).endsWith("R");
    procedures =
        Lists.plus(
            procedures,
            new Procedure(
                code.indexOf('.') < 0 ? code : code.replace(".", ""),
                system,
                principal,
                procedures.size() + 1,
                values.day(segment, element, 4, Field.PROCEDURE_DATE),
                values.origin(element, 0)));
  }

  private void occurrence(Segment segment, int element, boolean span, String code) {
    Optional<Period> period = values.period(segment, element, 4, Field.OCCURRENCE_CODE);
    if (period.isPresent()) {
      Origin origin = values.origin(element, 0);
      occurrences = Lists.plus(occurrences, new Occurrence(code, span, period.get(), origin));
    } else if (segment.text(element, 4).isEmpty()) {
      values.note(code, element, 2, Field.OCCURRENCE_CODE);
    }
  }
}
