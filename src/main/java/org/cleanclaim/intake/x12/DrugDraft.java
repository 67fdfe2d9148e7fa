package org.cleanclaim.intake.x12;

import java.math.BigDecimal;
import java.util.Optional;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.NationalDrug;
import org.cleanclaim.claim.NationalDrugBuilder;

/** The drug of a line while its loop (2410: LIN, CTP, REF) is read. */
final class DrugDraft {
  private final SegmentIndex index;
  private final Values values;
  private final int from;
  private final String qualifier;
  private final String code;
  private Optional<BigDecimal> quantity = Optional.empty();
  private String unit = "";
  private String prescription = "";
  private String link = "";

  /** Begins with the LIN that was added to the index last. */
  DrugDraft(SegmentIndex index, Values values, Segment segment) {
    this.index = index;
    this.values = values;
    from = index.last();
    qualifier = segment.code(2);
    String sent = segment.code(3);
    code = qualifier.equals("N4") ? sent.replace("-", "") : sent;
  }

  /** Reads on; false when the segment isn't about the drug. */
  boolean accept(Segment segment) {
    if (segment.id() == SegmentId.CTP) {
      quantity = values.number(segment, 4, Field.DRUG_QUANTITY);
      unit = segment.code(5, 1);
      return true;
    }
    if (segment.id() != SegmentId.REF) {
      return false;
    }
    switch (segment.code(1)) {
      case "XZ" -> prescription = segment.text(2);
      case "VY" -> link = segment.text(2);
      default -> {
        return false;
      }
    }
    return true;
  }

  NationalDrug finish() {
    return NationalDrugBuilder.builder()
        .qualifier(qualifier)
        .code(code)
        .quantity(quantity)
        .unit(unit)
        .prescriptionNumber(prescription.isEmpty() ? link : prescription)
        .origin(new LoopOrigin(index, from, index.size(), Layout.DRUG))
        .build();
  }
}
