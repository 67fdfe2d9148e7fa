package org.cleanclaim.scrub.facts;

import org.cleanclaim.claim.ServiceLine;

/** Where the lines were done: whether it is a facility, and the short lists that name the place. */
final class PlaceFacts extends FactSource {
  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    for (CodedLine coded : context.lines()) {
      ServiceLine line = coded.line();
      String place = line.placeOfService();
      if (!place.isEmpty()) {
        facts.addInForce(context.codeSets().placeOfService(place), line.dateOfService());
        facts.addInForce(context.codeSets().placeLists(place), line.dateOfService());
      }
    }
  }
}
