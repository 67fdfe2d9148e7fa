package org.cleanclaim.intake.x12;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Adjudication;
import org.cleanclaim.claim.AdjudicationBuilder;
import org.cleanclaim.claim.Adjustment;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Money;

/** What another payer answered to a line, while its loop (2430) is read. */
final class AdjudicationDraft {
  private final SegmentIndex index;
  private final Values values;
  private final int from;
  private final String payerId;
  private final Optional<Money> paid;
  private final String procedureCode;
  private final String units;
  private List<Adjustment> adjustments = List.of();
  private Optional<LocalDate> adjudicated = Optional.empty();

  /** Begins with the SVD that was added to the index last. */
  AdjudicationDraft(SegmentIndex index, Values values, Segment segment) {
    this.index = index;
    this.values = values;
    from = index.last();
    payerId = segment.text(1);
    paid = values.money(segment, 2, Field.PAYMENT);
    procedureCode = segment.code(3, 2);
    units = segment.text(5);
  }

  void accept(Segment segment) {
    if (segment.id() == SegmentId.CAS) {
      adjustments = Adjustments.plus(adjustments, segment, values);
    } else if (segment.id() == SegmentId.DTP && segment.text(1).equals("573")) {
      adjudicated = values.day(segment, 3, 0, Field.DATE);
    }
  }

  Adjudication finish() {
    return AdjudicationBuilder.builder()
        .payerId(payerId)
        .paid(paid)
        .procedureCode(procedureCode)
        .units(units)
        .adjustments(adjustments)
        .adjudicated(adjudicated)
        .origin(new LoopOrigin(index, from, index.size(), Layout.ADJUDICATION))
        .build();
  }
}
