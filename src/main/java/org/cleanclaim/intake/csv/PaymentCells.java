package org.cleanclaim.intake.csv;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Adjudication;
import org.cleanclaim.claim.AdjudicationBuilder;
import org.cleanclaim.claim.Adjustment;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.OtherPayer;
import org.cleanclaim.claim.OtherPayerBuilder;
import org.cleanclaim.intake.Values;

/** Reads other payers and what they answered. */
final class PaymentCells {
  private PaymentCells() {}

  static List<OtherPayer> otherPayers(Cells cells) {
    return cells.header().otherPayers.stream()
        .map(p -> otherPayer(cells, p.prefix()))
        .filter(p -> !p.equals(OtherPayerBuilder.builder().build()))
        .toList();
  }

  private static OtherPayer otherPayer(Cells cells, String prefix) {
    return OtherPayerBuilder.builder()
        .name(cells.text(prefix + "name"))
        .id(cells.text(prefix + "id"))
        .responsibility(cells.code(prefix + "responsibility"))
        .relationship(cells.code(prefix + "relationship"))
        .claimFilingIndicator(cells.code(prefix + "claim_filing_indicator"))
        .subscriberId(cells.text(prefix + "subscriber_id"))
        .subscriberLastName(cells.text(prefix + "subscriber_last_name"))
        .subscriberFirstName(cells.text(prefix + "subscriber_first_name"))
        .paid(cells.money(prefix + "paid", Field.PAYMENT))
        .nonCovered(cells.money(prefix + "non_covered", Field.PAYMENT))
        .remainingLiability(cells.money(prefix + "remaining_liability", Field.PAYMENT))
        .adjustments(adjustments(cells, prefix + "adjustments"))
        .adjudicated(cells.date(prefix + "adjudicated_date", Field.DATE))
        .origin(cells.origin(prefix))
        .build();
  }

  /** The answer of one other payer to the line; more of them need JSON or an 837. */
  static List<Adjudication> adjudications(Cells cells) {
    Adjudication adjudication =
        AdjudicationBuilder.builder()
            .payerId(cells.text("adjudication_payer_id"))
            .paid(cells.money("adjudication_paid", Field.PAYMENT))
            .procedureCode(cells.code("adjudication_procedure_code"))
            .units(cells.text("adjudication_units"))
            .adjustments(adjustments(cells, "adjudication_adjustments"))
            .adjudicated(cells.date("adjudication_date", Field.DATE))
            .origin(cells.origin("adjudication_"))
            .build();
    return adjudication.equals(AdjudicationBuilder.builder().build())
        ? List.of()
        : List.of(adjudication);
  }

  private static List<Adjustment> adjustments(Cells cells, String column) {
    return DetailCells.packed(cells, column, Field.PAYMENT, PaymentCells::adjustment);
  }

  /** {@code group:reason:amount:quantity}, {@code CO:45:20.00}; the quantity may be left out. */
  private static Optional<Adjustment> adjustment(String word) {
    String[] parts = Values.code(word).split(":", 4);
    if (parts.length < 3) {
      return Optional.empty();
    }
    String quantity = parts.length > 3 ? parts[3] : "";
    return Money.parse(parts[2])
        .map(amount -> new Adjustment(parts[0], parts[1], Optional.of(amount), quantity));
  }
}
