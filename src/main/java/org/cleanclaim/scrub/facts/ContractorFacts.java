package org.cleanclaim.scrub.facts;

import org.cleanclaim.claim.Claim;

/** Which Medicare contractor the payer's id stands for, and whether it is one for equipment. */
final class ContractorFacts extends FactSource {
  static final String LIST = "medicare-contractor";
  static final String EQUIPMENT = "equipment-contractor";

  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    Claim claim = context.claim();
    if (!claim.payer().id().isEmpty()) {
      facts.addInForce(context.codeSets().listed(LIST, claim.payer().id()), context.day());
      facts.addInForce(context.codeSets().listed(EQUIPMENT, claim.payer().id()), context.day());
    }
  }
}
