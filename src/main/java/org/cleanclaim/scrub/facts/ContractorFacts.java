package org.cleanclaim.scrub.facts;

import org.cleanclaim.claim.Claim;

/** Which Medicare contractor the payer's id stands for. */
final class ContractorFacts implements FactSource {
  static final String LIST = "medicare-contractor";

  @Override
  public void addTo(FactCollector facts, ClaimContext context) {
    Claim claim = context.claim();
    if (!claim.payer().id().isEmpty()) {
      facts.addInForce(context.codeSets().listed(LIST, claim.payer().id()), claim.date());
    }
  }
}
