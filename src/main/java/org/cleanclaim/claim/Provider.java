package org.cleanclaim.claim;

import java.util.List;
import java.util.Optional;

/**
 * Someone who did, ordered, billed or housed a service.
 *
 * @param npi National Provider Identifier as sent, valid or not
 * @param organization whether it is an organization (NM102 = 2) and {@code lastName} its name
 * @param taxonomyCode NUCC taxonomy code
 * @param taxId employer or social security number, digits as sent
 * @param taxIdQualifier EI or SY
 */
@ClaimRecord
public record Provider(
    ProviderRole role,
    String npi,
    boolean organization,
    String lastName,
    String firstName,
    String taxonomyCode,
    String taxId,
    String taxIdQualifier,
    Address address,
    Origin origin)
    implements Citable, ProviderBuilder.With {
  private static final int TAXONOMY_LENGTH = 10;
  private static final int TAXONOMY_DIGITS = 3;
  private static final int TAX_ID_LENGTH = 9;

  public Provider {
    npi = Text.orEmpty(npi);
    lastName = Text.orEmpty(lastName);
    firstName = Text.orEmpty(firstName);
    taxonomyCode = Text.orEmpty(taxonomyCode);
    taxId = Text.orEmpty(taxId);
    taxIdQualifier = Text.orEmpty(taxIdQualifier);
    address = address == null ? Address.NONE : address;
    origin = Origin.orNone(origin);
  }

  public static Optional<Provider> find(List<Provider> providers, ProviderRole role) {
    for (Provider provider : providers) {
      if (provider.role == role) {
        return Optional.of(provider);
      }
    }
    return Optional.empty();
  }

  /**
   * The NPI of who performed a line: its own rendering provider, else the claim's, else the billing
   * provider.
   *
   * @return {@code ""} when none of them has one
   */
  public static String performingNpi(List<Provider> ofLine, List<Provider> ofClaim) {
    return performing(ofLine, ofClaim).map(Provider::npi).orElse("");
  }

  /** The taxonomy code of who performed a line, {@code ""} when it is not stated. */
  public static String performingTaxonomy(List<Provider> ofLine, List<Provider> ofClaim) {
    return performing(ofLine, ofClaim).map(Provider::taxonomyCode).orElse("");
  }

  private static Optional<Provider> performing(List<Provider> ofLine, List<Provider> ofClaim) {
    return find(ofLine, ProviderRole.RENDERING)
        .or(() -> find(ofClaim, ProviderRole.RENDERING))
        .or(() -> find(ofClaim, ProviderRole.BILLING));
  }

  /** Whether the NPI is ten digits, begins with 1 or 2 and has the right check digit. */
  public boolean npiIsValid() {
    return Npi.isValid(npi);
  }

  /** Whether the taxonomy code is three digits, six digits or capitals, and X. */
  public boolean taxonomyHasForm() {
    boolean right = taxonomyCode.length() == TAXONOMY_LENGTH && taxonomyCode.endsWith("X");
    for (int i = 0; i < taxonomyCode.length() - 1 && right; i++) {
      char c = taxonomyCode.charAt(i);
      right = isDigit(c) || (i >= TAXONOMY_DIGITS && c >= 'A' && c <= 'Z');
    }
    return right;
  }

  /** Whether the tax number is nine digits. */
  public boolean taxIdHasForm() {
    boolean right = taxId.length() == TAX_ID_LENGTH;
    for (int i = 0; i < taxId.length() && right; i++) {
      right = isDigit(taxId.charAt(i));
    }
    return right;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  @Override
  public Field citedField() {
    return Field.NPI;
  }
}
