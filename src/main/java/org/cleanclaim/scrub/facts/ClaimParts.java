package org.cleanclaim.scrub.facts;

import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.DailyUnits;
import org.cleanclaim.claim.ServiceLine;

/** The claim and its parts. */
final class ClaimParts extends FactSource {
  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    Claim claim = context.claim();
    facts.add(claim);
    facts.add(claim.patient());
    facts.add(claim.subscriber());
    facts.addAll(claim.providers());
    facts.addAll(claim.diagnoses());
    facts.addAll(claim.procedures());
    facts.addAll(claim.unknownValues());
    facts.addAll(claim.irregularities());
    for (CodedLine coded : context.lines()) {
      ServiceLine line = coded.line();
      facts.add(line);
      facts.addAll(line.providers());
      line.drug().ifPresent(facts::add);
    }
    facts.addAll(DailyUnits.of(claim.lines()));
  }
}
