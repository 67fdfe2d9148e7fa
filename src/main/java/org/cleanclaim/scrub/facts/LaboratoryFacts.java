package org.cleanclaim.scrub.facts;

import java.util.List;
import org.cleanclaim.claim.ReferenceKind;
import org.cleanclaim.claim.ReferenceNumber;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.ListedCode;
import org.cleanclaim.codeset.UncertifiedTest;

/** The certificate numbers of laboratories that the claim and its lines state, or don't. */
final class LaboratoryFacts extends FactSource {
  private static final String LIST = "laboratory";
  private static final String NEEDS_CERTIFICATE = "clia";

  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    add(facts, context.claim().references());
    for (CodedLine coded : context.lines()) {
      add(facts, coded.line().references());
    }
    if (context.claim().reference(ReferenceKind.CLIA).isEmpty()) {
      addUncertified(facts, context);
    }
  }

  /** Whether the first such line is of a day that needs a certificate decides for the claim. */
  private static void addUncertified(FactCollector facts, ClaimContext context) {
    for (CodedLine coded : context.lines()) {
      ServiceLine line = coded.line();
      if (line.hasReference(ReferenceKind.CLIA)) {
        continue;
      }
      boolean isTest = false;
      for (ListedCode row : coded.profile().lists()) {
        if (row.list().equals(LIST) && row.value().equals(NEEDS_CERTIFICATE)) {
          isTest = true;
          if (row.inForceOn(line.dateOfService())) {
            facts.add(new UncertifiedTest(line, row));
            return;
          }
        }
      }
      if (isTest) {
        return;
      }
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
