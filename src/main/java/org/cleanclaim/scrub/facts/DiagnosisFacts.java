package org.cleanclaim.scrub.facts;

import java.time.LocalDate;

/** The rows that an ICD-10-CM diagnosis hits on any day of the claim. */
final class DiagnosisFacts extends FactSource {
  @Override
  void addTo(FactCollector facts, ClaimContext context) {
    for (CodedDiagnosis diagnosis : context.diagnoses()) {
      for (LocalDate day : context.days()) {
        facts.addRows(diagnosis.profile().on(day).facts());
        if (!diagnosis.profile().flags().isEmpty()) {
          facts.addInForce(context.codeSets().ageRanges(), day);
        }
      }
    }
  }
}
