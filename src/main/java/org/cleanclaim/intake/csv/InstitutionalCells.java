package org.cleanclaim.intake.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.InstitutionalDetail;
import org.cleanclaim.claim.InstitutionalDetailBuilder;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.Occurrence;
import org.cleanclaim.claim.ValueAmount;
import org.cleanclaim.intake.Values;

/** Reads what only an institutional claim carries. */
final class InstitutionalCells {
  private InstitutionalCells() {}

  static InstitutionalDetail detail(Cells cells) {
    return InstitutionalDetailBuilder.builder()
        .statementPeriod(
            cells.period("statement_from", "statement_through", Field.STATEMENT_PERIOD))
        .admissionHour(cells.text("admission_hour"))
        .dischargeHour(cells.text("discharge_hour"))
        .admissionType(cells.code("admission_type"))
        .admissionSource(cells.code("admission_source"))
        .patientStatus(cells.code("patient_status"))
        .diagnosisRelatedGroup(cells.code("diagnosis_related_group"))
        .conditionCodes(cells.codes("condition_codes"))
        .occurrences(occurrences(cells))
        .valueCodes(valueCodes(cells))
        .treatmentCodes(cells.codes("treatment_codes"))
        .build();
  }

  /** {@code 11=2024-01-31}; spans are {@code 74=2024-01-01/2024-01-05}. */
  private static List<Occurrence> occurrences(Cells cells) {
    List<Occurrence> occurrences = new ArrayList<>(occurrences(cells, "occurrence_codes", false));
    occurrences.addAll(occurrences(cells, "occurrence_spans", true));
    return occurrences;
  }

  private static List<Occurrence> occurrences(Cells cells, String column, boolean span) {
    return DetailCells.packed(
        cells, column, Field.OCCURRENCE_CODE, word -> occurrence(cells, column, word, span));
  }

  private static Optional<Occurrence> occurrence(
      Cells cells, String column, String word, boolean span) {
    String[] parts = Values.code(word).split("=", 2);
    return parts.length < 2
        ? Optional.empty()
        : Cells.periodOf(parts[1])
            .map(p -> new Occurrence(parts[0], span, p, cells.origin(column)));
  }

  private static List<ValueAmount> valueCodes(Cells cells) {
    String column = "value_codes";
    return DetailCells.packed(
        cells, column, Field.VALUE_CODE, word -> valueAmount(cells, column, word));
  }

  /** {@code 80=12.00}. */
  private static Optional<ValueAmount> valueAmount(Cells cells, String column, String word) {
    String[] parts = Values.code(word).split("=", 2);
    return parts.length < 2
        ? Optional.empty()
        : Money.parse(parts[1])
            .map(a -> new ValueAmount(parts[0], Optional.of(a), cells.origin(column)));
  }
}
