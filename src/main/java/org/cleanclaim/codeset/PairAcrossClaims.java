package org.cleanclaim.codeset;

import java.util.List;
import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.PriorServiceLine;
import org.cleanclaim.claim.ServiceLine;

/**
 * An NCCI edit between a line of a claim and a service of an earlier claim of the patient: of one
 * day, by one provider, to one payer.
 */
public record PairAcrossClaims(PtpEdit edit, ServiceLine line, PriorServiceLine prior)
    implements Citable {
  /** Whether an edit may hold between a line and another claim's service. */
  public static boolean mayHold(ServiceLine line, PriorServiceLine other, Claim claim) {
    return other.samePhysician(line)
        && other.period().from().equals(line.dateOfService().orElse(null))
        && !other.procedureCode().equals(line.procedureCode())
        && other.claimType() == claim.type()
        && other.precedes(claim)
        && other.samePayer(claim);
  }

  /** Whether the judged line is the one that is part of the other. */
  public boolean lineIsColumnTwo() {
    return line.procedureCode().equals(edit.columnTwo());
  }

  public int lineNumber() {
    return line.number();
  }

  @Override
  public Origin origin() {
    return line.origin();
  }

  @Override
  public Field citedField() {
    return line.citedField();
  }

  @Override
  public List<Integer> lineNumbers() {
    return line.lineNumbers();
  }
}
