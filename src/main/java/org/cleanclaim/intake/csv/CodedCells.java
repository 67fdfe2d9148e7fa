package org.cleanclaim.intake.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.DateKind;
import org.cleanclaim.claim.DatedEvent;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.DiagnosisRole;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Period;
import org.cleanclaim.claim.Procedure;
import org.cleanclaim.claim.ReferenceKind;
import org.cleanclaim.claim.ReferenceNumber;
import org.cleanclaim.intake.Qualifiers;
import org.cleanclaim.intake.Values;
import org.cleanclaim.intake.csv.Columns.Numbered;

/** Reads what may occur several times, each in a column of its own, in the columns' order. */
final class CodedCells {
  private CodedCells() {}

  static List<Diagnosis> diagnoses(Cells cells, CodeSystem system) {
    List<Diagnosis> diagnoses = new ArrayList<>();
    for (Numbered<DiagnosisRole> column : cells.header().diagnoses) {
      String name = column.prefix();
      String code = Values.icdCode(cells.text(name));
      String present = cells.code(name + "_present_on_admission");
      if (!code.isEmpty()) {
        diagnoses.add(
            new Diagnosis(code, system, column.number(), column.of(), present, cells.origin(name)));
      }
    }
    return diagnoses;
  }

  static List<Procedure> procedures(Cells cells, CodeSystem system) {
    List<Procedure> procedures = new ArrayList<>();
    for (Numbered<String> column : cells.header().procedures) {
      String name = column.prefix();
      String code = Values.icdCode(cells.text(name));
      if (!code.isEmpty()) {
        boolean principal = column.number() == 1;
        var date = cells.date(name + "_date", Field.PROCEDURE_DATE);
        procedures.add(
            new Procedure(code, system, principal, column.number(), date, cells.origin(name)));
      }
    }
    return procedures;
  }

  static List<ReferenceNumber> references(Cells cells, List<Numbered<ReferenceKind>> present) {
    List<ReferenceNumber> references = new ArrayList<>();
    for (Numbered<ReferenceKind> column : present) {
      String value = cells.text(column.prefix());
      if (!value.isEmpty()) {
        String qualifier = Qualifiers.of(column.of());
        references.add(
            new ReferenceNumber(column.of(), qualifier, value, cells.origin(column.prefix())));
      }
    }
    return references;
  }

  static List<DatedEvent> dates(Cells cells, List<Numbered<DateKind>> present) {
    List<DatedEvent> dates = new ArrayList<>();
    for (Numbered<DateKind> column : present) {
      cells
          .period(column.prefix(), field(column.of()))
          .map(p -> event(column, p, cells))
          .ifPresent(dates::add);
    }
    return dates;
  }

  private static DatedEvent event(Numbered<DateKind> column, Period period, Cells cells) {
    String qualifier = Qualifiers.of(column.of());
    return new DatedEvent(column.of(), qualifier, period, cells.origin(column.prefix()));
  }

  private static Field field(DateKind kind) {
    return switch (kind) {
      case ACCIDENT -> Field.ACCIDENT_DATE;
      case ADMISSION -> Field.ADMISSION_DATE;
      case SERVICE -> Field.DATE_OF_SERVICE;
      default -> Field.DATE;
    };
  }

  static CodeSystem codeSystem(Cells cells) {
    return cells
        .value("diagnosis_system", Field.DIAGNOSIS_CODE, CodedCells::codeSystemOf)
        .orElse(CodeSystem.ICD_10);
  }

  private static Optional<CodeSystem> codeSystemOf(String text) {
    return switch (Values.code(text)) {
      case "10", "ICD-10", "ICD_10" -> Optional.of(CodeSystem.ICD_10);
      case "9", "ICD-9", "ICD_9" -> Optional.of(CodeSystem.ICD_9);
      default -> Optional.empty();
    };
  }
}
