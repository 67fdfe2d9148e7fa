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

  @Override
  public Field citedField() {
    return Field.PAYER_ID;
  }
}
