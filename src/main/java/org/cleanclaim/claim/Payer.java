package org.cleanclaim.claim;

/**
 * Whom the claim is sent to.
 *
 * @param id NM109 of 2010BB
 * @param idQualifier PI or XV
 * @param claimFilingIndicator SBR09
 */
@ClaimRecord
public record Payer(
    String name,
    String id,
    String idQualifier,
    String claimFilingIndicator,
    Address address,
    Origin origin)
    implements Citable, PayerBuilder.With {
  public Payer {
    name = Text.orEmpty(name);
    id = Text.orEmpty(id);
    idQualifier = Text.orEmpty(idQualifier);
    claimFilingIndicator = Text.orEmpty(claimFilingIndicator);
    address = address == null ? Address.NONE : address;
    origin = Origin.orNone(origin);
  }

  public Program program() {
    return Program.ofClaimFilingIndicator(claimFilingIndicator);
  }

  @Override
  public Field citedField() {
    return Field.PAYER_ID;
  }
}
