package org.cleanclaim.claim;

/**
 * The one-letter statements of CLM06 to CLM12 and CLM20, {@code ""} where absent.
 *
 * @param providerSignature CLM06, Y or N
 * @param assignment CLM07, A, B or C
 * @param benefitsAssigned CLM08, Y, N or W
 * @param release CLM09, I or Y
 * @param patientSignatureSource CLM10, P
 * @param specialProgram CLM12
 * @param delayReason CLM20
 */
@ClaimRecord
public record ClaimIndicators(
    String providerSignature,
    String assignment,
    String benefitsAssigned,
    String release,
    String patientSignatureSource,
    String specialProgram,
    String delayReason)
    implements ClaimIndicatorsBuilder.With {
  public static final ClaimIndicators NONE = ClaimIndicatorsBuilder.builder().build();

  public ClaimIndicators {
    providerSignature = Text.orEmpty(providerSignature);
    assignment = Text.orEmpty(assignment);
    benefitsAssigned = Text.orEmpty(benefitsAssigned);
    release = Text.orEmpty(release);
    patientSignatureSource = Text.orEmpty(patientSignatureSource);
    specialProgram = Text.orEmpty(specialProgram);
    delayReason = Text.orEmpty(delayReason);
  }
}
