package org.cleanclaim.intake.x12;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Adjustment;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.OtherPayer;
import org.cleanclaim.claim.OtherPayerBuilder;

/** Another payer of the claim while its loops (2320, 2330) are read. */
final class OtherPayerDraft {
  private final SegmentIndex index;
  private final Values values;
  private final int from;
  private final String responsibility;
  private final String relationship;
  private final String claimFilingIndicator;
  private Party payer = new Party();
  private Party subscriber = new Party();
  private Optional<Money> paid = Optional.empty();
  private Optional<Money> nonCovered = Optional.empty();
  private Optional<Money> remainingLiability = Optional.empty();
  private Optional<LocalDate> adjudicated = Optional.empty();
  private List<Adjustment> adjustments = List.of();

  /** Begins with the SBR that was added to the index last. */
  OtherPayerDraft(SegmentIndex index, Values values, Segment segment) {
    this.index = index;
    this.values = values;
    from = index.last();
    responsibility = segment.code(1);
    relationship = segment.code(2);
    claimFilingIndicator = segment.code(9);
  }

  void accept(Segment segment) {
    switch (segment.id()) {
      case CAS -> adjustments = Adjustments.plus(adjustments, segment, values);
      case AMT -> amount(segment);
      case NM1 -> name(segment);
      case DTP -> {
        if (segment.text(1).equals("573")) {
          adjudicated = values.day(segment, 3, 0, Field.DATE);
        }
      }
      default -> {}
    }
  }

  private void amount(Segment segment) {
    switch (segment.code(1)) {
      case "D" -> paid = values.money(segment, 2, Field.PAYMENT);
      case "A8" -> nonCovered = values.money(segment, 2, Field.PAYMENT);
      case "EAF" -> remainingLiability = values.money(segment, 2, Field.PAYMENT);
      default -> {}
    }
  }

  private void name(Segment segment) {
    switch (segment.code(1)) {
      case "PR" -> payer = Party.named(segment);
      case "IL" -> subscriber = Party.named(segment);
      default -> {}
    }
  }

  OtherPayer finish() {
    return OtherPayerBuilder.builder()
        .name(payer.lastName)
        .id(payer.id)
        .responsibility(responsibility)
        .relationship(relationship)
        .claimFilingIndicator(claimFilingIndicator)
        .subscriberId(subscriber.id)
        .subscriberLastName(subscriber.lastName)
        .subscriberFirstName(subscriber.firstName)
        .paid(paid)
        .nonCovered(nonCovered)
        .remainingLiability(remainingLiability)
        .adjustments(adjustments)
        .adjudicated(adjudicated)
        .origin(new LoopOrigin(index, from, index.size(), Layout.OTHER_PAYER))
        .build();
  }
}
