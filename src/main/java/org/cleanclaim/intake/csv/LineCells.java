package org.cleanclaim.intake.csv;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.DentalDetail;
import org.cleanclaim.claim.EquipmentRental;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.NationalDrug;
import org.cleanclaim.claim.NationalDrugBuilder;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.claim.ServiceLineBuilder;

/** Reads the service line of a row. */
final class LineCells {
  private static final int POINTER_DIGITS = 4;

  private LineCells() {}

  static ServiceLine line(Cells cells) {
    Header header = cells.header();
    return service(cells)
        .providers(PartyCells.providers(cells, header.lineProviders))
        .drug(drug(cells))
        .references(CodedCells.references(cells, header.lineReferences))
        .dates(CodedCells.dates(cells, header.lineDates))
        .rental(rental(cells))
        .amounts(DetailCells.amounts(cells, Columns.OF_LINE))
        .attachments(DetailCells.attachments(cells, Columns.OF_LINE))
        .notes(DetailCells.notes(cells, Columns.OF_LINE))
        .conditions(DetailCells.conditions(cells, Columns.OF_LINE))
        .ambulance(DetailCells.ambulance(cells, Columns.OF_LINE))
        .adjudications(PaymentCells.adjudications(cells))
        .dental(dental(cells))
        .origin(cells.origin(""))
        .build();
  }

  private static ServiceLineBuilder service(Cells cells) {
    return ServiceLineBuilder.builder()
        .assignedNumber(cells.text("line_number"))
        .procedureCode(cells.code("procedure_code"))
        .procedureQualifier(cells.code("procedure_qualifier"))
        .modifiers(modifiers(cells))
        .description(cells.text("description"))
        .revenueCode(cells.code("revenue_code"))
        .charge(cells.money("charge", Field.CHARGE))
        .nonCoveredCharge(cells.money("non_covered_charge", Field.CHARGE))
        .units(cells.number("units", Field.UNITS).orElse(BigDecimal.ZERO))
        .unit(cells.code("unit"))
        .placeOfService(cells.code("line_place_of_service"))
        .diagnosisPointers(pointers(cells))
        .emergency(cells.flag("emergency"))
        .screening(cells.flag("screening"))
        .familyPlanning(cells.flag("family_planning"))
        .copayExempt(cells.flag("copay_exempt"))
        .period(cells.period("from_date", "through_date", Field.DATE_OF_SERVICE));
  }

  private static List<String> modifiers(Cells cells) {
    List<String> modifiers = new ArrayList<>(cells.codes("modifiers"));
    for (int n = 1; n <= 4; n++) {
      modifiers.addAll(cells.codes("modifier_" + n));
    }
    return modifiers;
  }

  private static List<Integer> pointers(Cells cells) {
    return DetailCells.packed(
        cells, "diagnosis_pointers", Field.DIAGNOSIS_POINTERS, LineCells::pointer);
  }

  private static Optional<Integer> pointer(String word) {
    boolean digits = word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && word.length() <= POINTER_DIGITS
        ? Optional.of(Integer.parseInt(word))
        : Optional.empty();
  }

  private static Optional<NationalDrug> drug(Cells cells) {
    NationalDrug drug =
        NationalDrugBuilder.builder()
            .qualifier(cells.code("drug_qualifier"))
            .code(cells.code("drug_code"))
            .quantity(cells.number("drug_quantity", Field.DRUG_QUANTITY))
            .unit(cells.code("drug_unit"))
            .prescriptionNumber(cells.text("prescription_number"))
            .origin(cells.origin("drug_"))
            .build();
    return drug.equals(NationalDrugBuilder.builder().build())
        ? Optional.empty()
        : Optional.of(drug);
  }

  private static Optional<EquipmentRental> rental(Cells cells) {
    EquipmentRental none =
        new EquipmentRental("", Optional.empty(), Optional.empty(), Optional.empty(), "");
    EquipmentRental rental =
        new EquipmentRental(
            cells.code("rental_procedure_code"),
            cells.number("rental_days", Field.UNITS),
            cells.money("rental_price", Field.AMOUNT),
            cells.money("purchase_price", Field.AMOUNT),
            cells.code("rental_frequency"));
    return rental.equals(none) ? Optional.empty() : Optional.of(rental);
  }

  private static DentalDetail dental(Cells cells) {
    return new DentalDetail(
        cells.codes("oral_cavities"), cells.code("prosthesis"), DetailCells.teeth(cells));
  }
}
