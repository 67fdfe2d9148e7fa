package org.cleanclaim.scrub.facts;

import org.cleanclaim.claim.LineModifier;
import org.cleanclaim.claim.ServiceLine;

/** Each modifier of each line, and the short lists that name it. */
final class ModifierFacts extends FactSource {
  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    for (CodedLine coded : context.lines()) {
      ServiceLine line = coded.line();
      int position = 0;
      for (String modifier : line.modifiers()) {
        facts.add(new LineModifier(line, ++position, modifier));
        facts.addInForce(context.codeSets().modifier(modifier).lists(), line.dateOfService());
      }
    }
  }
}
