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

  @Override
  public Field citedField() {
    return Field.NPI;
  }
}
