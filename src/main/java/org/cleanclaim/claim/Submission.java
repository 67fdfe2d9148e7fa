package org.cleanclaim.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The transaction that brought the claim.
 *
 * @param purpose BHT02: 00 original, 18 reissue
 * @param guide ST03 (else GS08), 005010X222A1; {@code ""} outside X12
 * @param created BHT04
 */
@ClaimRecord
public record Submission(
    String submitterId,
    String submitterName,
    String receiverId,
    String receiverName,
    String purpose,
    String guide,
    Optional<LocalDate> created)
    implements SubmissionBuilder.With {
  public static final Submission NONE = SubmissionBuilder.builder().build();

  public Submission {
    submitterId = Text.orEmpty(submitterId);
    submitterName = Text.orEmpty(submitterName);
    receiverId = Text.orEmpty(receiverId);
    receiverName = Text.orEmpty(receiverName);
    purpose = Text.orEmpty(purpose);
    guide = Text.orEmpty(guide);
  }
}
