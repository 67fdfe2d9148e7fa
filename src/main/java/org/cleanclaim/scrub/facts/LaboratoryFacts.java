package org.cleanclaim.scrub.facts;

import java.util.List;
import org.cleanclaim.claim.ReferenceKind;
import org.cleanclaim.claim.ReferenceNumber;
import org.cleanclaim.claim.ServiceLine;

/** The certificate numbers of laboratories that the claim and its lines state. */
final class LaboratoryFacts implements FactSource {
  @Override
  public void addTo(FactCollector facts, ClaimContext context) {
    add(facts, context.claim().references());
    for (ServiceLine line : context.claim().lines()) {
      add(facts, line.references());
    }
  }

  private static void add(FactCollector facts, List<ReferenceNumber> references) {
    for (ReferenceNumber each : references) {
      if (each.kind() == ReferenceKind.CLIA || each.kind() == ReferenceKind.REFERRING_CLIA) {
        facts.add(each);
      }
    }
  }
}
