package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import org.cleanclaim.claim.CodeSystem;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.codeset.DiagnosisProfile;

/** The rows that an ICD-10-CM diagnosis hits on any day of the claim. */
final class DiagnosisFacts implements FactSource {
  @Override
  public void addTo(FactCollector facts, ClaimContext context) {
    for (Diagnosis diagnosis : context.claim().diagnoses()) {
      // A code of ICD-9 may look like one of ICD-10 that means something else.
      if (diagnosis.system() != CodeSystem.ICD_10) {
        continue;
      }
      DiagnosisProfile profile = context.codeSets().diagnosis(diagnosis.code());
      for (LocalDate day : context.days()) {
        facts.addInForce(profile.flags(), day);
        facts.addInForce(profile.lists(), day);
        if (!profile.flags().isEmpty()) {
          facts.addInForce(context.codeSets().ageRanges(), day);
        }
      }
    }
  }
}
