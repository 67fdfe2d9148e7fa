package org.cleanclaim.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Another payer of the same claim and what it answered (837 loops 2320 and 2330).
 *
 * @param paid AMT*D
 * @param nonCovered AMT*A8
 * @param remainingLiability AMT*EAF
 * @param adjudicated DTP*573
 */
@ClaimRecord
public record OtherPayer(
    String name,
    String id,
    String responsibility,
    String relationship,
    String claimFilingIndicator,
    String subscriberId,
    String subscriberLastName,
    String subscriberFirstName,
    Optional<Money> paid,
    Optional<Money> nonCovered,
    Optional<Money> remainingLiability,
    List<Adjustment> adjustments,
    Optional<LocalDate> adjudicated,
    Origin origin)
    implements Citable, OtherPayerBuilder.With {
  public OtherPayer {
    name = Text.orEmpty(name);
    id = Text.orEmpty(id);
    responsibility = Text.orEmpty(responsibility);
    relationship = Text.orEmpty(relationship);
    claimFilingIndicator = Text.orEmpty(claimFilingIndicator);
    subscriberId = Text.orEmpty(subscriberId);
    subscriberLastName = Text.orEmpty(subscriberLastName);
    subscriberFirstName = Text.orEmpty(subscriberFirstName);
    origin = Origin.orNone(origin);
  }

  /** Whether the claim states what it answered for the claim as a whole. */
  public boolean hasAnswered() {
    return paid.isPresent() || nonCovered.isPresent() || !adjustments.isEmpty();
  }

  /**
   * Whether it paid for the claim what it paid for the lines, less what it took off the claim as a
   * whole. A line without its answer leaves the question open.
   */
  public boolean paysWhatItsLinesSay(List<ServiceLine> lines) {
    Money sum = Money.ZERO;
    for (ServiceLine line : lines) {
      Optional<Money> ofLine = line.paidBy(id);
      if (ofLine.isEmpty()) {
        return true;
      }
      sum = sum.plus(ofLine.get());
    }
    return paid.equals(Optional.of(sum.minus(Adjustment.sum(adjustments))));
  }

  /** Whether an adjustment of the claim as a whole lacks its reason or its amount. */
  boolean hasIncompleteAdjustment() {
    return adjustments.stream().anyMatch(Adjustment::isIncomplete);
  }

  @Override
  public Field citedField() {
    return Field.PAYER_ID;
  }
}
