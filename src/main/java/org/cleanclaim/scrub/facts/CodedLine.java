package org.cleanclaim.scrub.facts;

import java.util.Optional;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.ProcedureOnDay;
import org.cleanclaim.codeset.ProcedureProfile;

/**
 * A service line, and what the code sets hold of its procedure code.
 *
 * @param onDay on its date of service; empty when it has none
 */
record CodedLine(ServiceLine line, ProcedureProfile profile, Optional<ProcedureOnDay> onDay) {
  static CodedLine of(ServiceLine line, CodeSets codeSets) {
    ProcedureProfile profile = codeSets.procedure(line.procedureCode());
    return new CodedLine(line, profile, line.dateOfService().map(profile::on));
  }
}
