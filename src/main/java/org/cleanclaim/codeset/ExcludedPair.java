package org.cleanclaim.codeset;

import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Origin;

/**
 * Two diagnoses of a claim that an Excludes1 note of the tabular list keeps apart: one fact for a
 * pair, whichever of the two carries the note.
 *
 * @param earlier the one that stands first on the claim
 * @param later the other one, which a finding stands on
 * @param note the narrowest note that names one of them on the other
 */
public record ExcludedPair(Diagnosis earlier, Diagnosis later, TabularNote note)
    implements Citable {
  /** The code that the note names. */
  public String named() {
    return note.code().equals(earlier.code()) ? later.code() : earlier.code();
  }

  @Override
  public Origin origin() {
    return later.origin();
  }

  @Override
  public Field citedField() {
    return later.citedField();
  }
}
