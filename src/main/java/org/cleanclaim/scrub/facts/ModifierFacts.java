package org.cleanclaim.scrub.facts;

import org.cleanclaim.claim.LineModifier;
import org.cleanclaim.claim.ServiceLine;

/** Each modifier of each line, and the short lists that name it. */
final class ModifierFacts implements FactSource {
  @Override
  public void addTo(FactCollector facts, ClaimContext context) {
    for (ServiceLine line : context.claim().lines()) {
      int position = 0;
      for (String modifier : line.modifiers()) {
        facts.add(new LineModifier(line, ++position, modifier));
        facts.addInForce(context.codeSets().modifier(modifier).lists(), line.dateOfService());
      }
    }
  }
}
