package org.cleanclaim.intake.csv;

import java.util.Optional;
import org.cleanclaim.claim.Accident;
import org.cleanclaim.claim.ClaimBuilder;
import org.cleanclaim.claim.ClaimIndicators;
import org.cleanclaim.claim.ClaimType;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Submission;
import org.cleanclaim.intake.Values;

/** Reads what a row tells of the whole claim. */
final class ClaimCells {
  private ClaimCells() {}

  /** The claim type that a text names; blank means professional. */
  static Optional<ClaimType> type(String text) {
    return switch (Values.code(text)) {
      case "", "P", "PROFESSIONAL" -> Optional.of(ClaimType.PROFESSIONAL);
      case "I", "INSTITUTIONAL" -> Optional.of(ClaimType.INSTITUTIONAL);
      case "D", "DENTAL" -> Optional.of(ClaimType.DENTAL);
      default -> Optional.empty();
    };
  }

  /** The claim without its lines. */
  static ClaimBuilder claim(Cells cells, ClaimType type) {
    Header header = cells.header();
    CodeSystem system = CodedCells.codeSystem(cells);
    return header(cells, type)
        .submission(submission(cells))
        .payer(PartyCells.payer(cells))
        .subscriber(PartyCells.subscriber(cells))
        .patient(PartyCells.patient(cells))
        .otherPayers(PaymentCells.otherPayers(cells))
        .providers(PartyCells.providers(cells, header.providers))
        .diagnoses(CodedCells.diagnoses(cells, system))
        .procedures(CodedCells.procedures(cells, system))
        .anesthesiaProcedures(cells.codes("anesthesia_procedures"))
        .indicators(indicators(cells))
        .accident(accident(cells))
        .institutional(InstitutionalCells.detail(cells))
        .references(CodedCells.references(cells, header.references))
        .dates(CodedCells.dates(cells, header.dates))
        .amounts(DetailCells.amounts(cells, ""))
        .orthodontics(DetailCells.orthodontics(cells))
        .attachments(DetailCells.attachments(cells, ""))
        .notes(DetailCells.notes(cells, ""))
        .conditions(DetailCells.conditions(cells, ""))
        .ambulance(DetailCells.ambulance(cells, ""))
        .origin(cells.origin(""));
  }

  private static ClaimBuilder header(Cells cells, ClaimType type) {
    return ClaimBuilder.builder()
        .type(type)
        .id(cells.text(Columns.CLAIM_ID))
        .placeOfService(cells.code("place_of_service"))
        .typeOfBill(cells.code("type_of_bill"))
        .frequencyCode(cells.code("frequency_code"))
        .charge(cells.money("claim_charge", Field.CHARGE))
        .patientPaid(cells.money("patient_paid", Field.PATIENT_PAID));
  }

  private static Submission submission(Cells cells) {
    return new Submission(
        cells.text("submitter_id"),
        cells.text("submitter_name"),
        cells.text("receiver_id"),
        cells.text("receiver_name"),
        cells.code("purpose"),
        cells.code("guide"),
        cells.date("created_date", Field.DATE));
  }

  private static ClaimIndicators indicators(Cells cells) {
    return new ClaimIndicators(
        cells.code("provider_signature"),
        cells.code("assignment"),
        cells.code("benefits_assigned"),
        cells.code("release"),
        cells.code("patient_signature_source"),
        cells.code("special_program"),
        cells.code("delay_reason"));
  }

  private static Accident accident(Cells cells) {
    return new Accident(
        cells.codes("accident_causes"),
        cells.code("accident_state"),
        cells.code("accident_country"));
  }
}
