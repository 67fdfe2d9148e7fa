package org.cleanclaim.scrub.facts;

import org.cleanclaim.claim.ServiceLine;

/** Where the lines were done: whether it is a facility, and the short lists that name the place. */
final class PlaceFacts implements FactSource {
  @Override
  public void addTo(FactCollector facts, ClaimContext context) {
    for (ServiceLine line : context.claim().lines()) {
      String place = line.placeOfService();
      if (!place.isEmpty()) {
        facts.addInForce(context.codeSets().placeOfService(place), line.dateOfService());
        facts.addInForce(context.codeSets().placeLists(place), line.dateOfService());
      }
    }
  }
}
