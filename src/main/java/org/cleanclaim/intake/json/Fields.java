package org.cleanclaim.intake.json;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cleanclaim.claim.Adjudication;
import org.cleanclaim.claim.Adjustment;
import org.cleanclaim.claim.DatedEvent;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.EquipmentRental;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.NationalDrug;
import org.cleanclaim.claim.Occurrence;
import org.cleanclaim.claim.OtherPayer;
import org.cleanclaim.claim.Payer;
import org.cleanclaim.claim.Procedure;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.ValueAmount;
import org.cleanclaim.intake.json.Shape.Component;

/** Which field of a claim a property is. */
final class Fields {
  private static final Map<String, Field> BY_NAME =
      Arrays.stream(Field.values())
          .collect(Collectors.toMap(Field::camelCase, Function.identity()));

  private Fields() {}

  /** The property of a part that holds a field. */
  static String property(Field field, Class<?> part) {
    return switch (field) {
      case CLAIM_ID -> "id";
      case PAYER_ID -> part == Payer.class || part == OtherPayer.class ? "id" : "payerId";
      case NAME -> part == Payer.class || part == OtherPayer.class ? "name" : "lastName";
      case DATE_OF_SERVICE -> "period";
      case DATE -> part == DatedEvent.class ? "period" : "adjudicated";
      case DIAGNOSIS_CODE -> part == Diagnosis.class ? "code" : "diagnoses";
      case DRUG_CODE -> part == NationalDrug.class ? "code" : "drug";
      case DRUG_QUANTITY -> "quantity";
      case OCCURRENCE_CODE, VALUE_CODE -> "code";
      case PROCEDURE_CODE -> part == Procedure.class ? "code" : "procedureCode";
      case PROCEDURE_DATE -> "date";
      case PAYMENT -> "paid";
      case REFERENCE_NUMBER -> "value";
      case AMBULANCE_TRANSPORT -> "ambulance";
      case CONDITION_CODE -> "conditionCodes";
      case LINE_NUMBER -> "assignedNumber";
      default -> field.camelCase();
    };
  }

  /** The field that a value which can't be read was meant for. */
  static Field of(Component component) {
    Field named = BY_NAME.get(component.name());
    Class<?> owner = component.owner();
    if (owner == EquipmentRental.class && component.name().equals("days")) {
      return Field.UNITS;
    }
    if (owner == Adjudication.class || owner == Adjustment.class || owner == OtherPayer.class) {
      return component.name().equals("adjudicated") ? Field.DATE : Field.PAYMENT;
    }
    if (owner == Occurrence.class) {
      return Field.OCCURRENCE_CODE;
    }
    if (owner == ValueAmount.class) {
      return Field.VALUE_CODE;
    }
    return named != null && owner != Procedure.class ? named : byType(component);
  }

  private static Field byType(Component component) {
    return switch (component.name()) {
      case "number" -> Field.LINE_NUMBER;
      case "position" -> Field.COUNT;
      case "miles" -> Field.AMBULANCE_TRANSPORT;
      case "quantity" -> Field.DRUG_QUANTITY;
      case "nonCoveredCharge" -> Field.CHARGE;
      case "rentalPrice", "purchasePrice" -> Field.AMOUNT;
      case "period" -> component.owner() == ServiceLine.class ? Field.DATE_OF_SERVICE : Field.DATE;
      case "date" -> Field.PROCEDURE_DATE;
      default -> component.type() == boolean.class ? Field.INDICATOR : Field.DATE;
    };
  }
}
