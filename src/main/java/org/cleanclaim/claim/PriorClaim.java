package org.cleanclaim.claim;

/**
 * What the lines of another claim of the same patient have in common.
 *
 * @param id patient control number (CLM01)
 * @param file name of the input it came from
 * @param submitted whether it was given as history, so that it went out before any claim that is
 *     judged; else it stands beside the judged claim in the same input
 * @param frequencyCode CLM05-3
 * @param typeOfBill four digits, {@code ""} when not institutional
 * @param payerId {@code ""} when not stated
 * @param billingNpi {@code ""} when not stated
 * @param billingTaxId {@code ""} when not stated
 * @param replaces what a replacement or void says of the claim that it replaces (REF*F8)
 */
@ClaimRecord
public record PriorClaim(
    String id,
    String file,
    ClaimType type,
    boolean submitted,
    String frequencyCode,
    String typeOfBill,
    Program program,
    String payerId,
    String billingNpi,
    String billingTaxId,
    String replaces)
    implements PriorClaimBuilder.With {
  public PriorClaim {
    id = Text.orEmpty(id);
    file = Text.orEmpty(file);
    frequencyCode = Text.orEmpty(frequencyCode);
    typeOfBill = Text.orEmpty(typeOfBill);
    program = program == null ? Program.OTHER : program;
    payerId = Text.orEmpty(payerId);
    billingNpi = Text.orEmpty(billingNpi);
    billingTaxId = Text.orEmpty(billingTaxId);
    replaces = Text.orEmpty(replaces);
  }
}
