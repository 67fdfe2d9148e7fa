package org.cleanclaim.codeset;

import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Diagnosis;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Origin;

/**
 * A note of the tabular list that asks for another code before or after a diagnosis, and no such
 * code stands there.
 *
 * @param misplaced a code that the note names and that stands on the other side; {@code ""} when
 *     the claim has none at all
 */
public record UnmetNote(Diagnosis diagnosis, TabularNote note, String misplaced)
    implements Citable {
  public String code() {
    return diagnosis.code();
  }

  public InstructionalNote.Kind kind() {
    return note.kind();
  }

  /** Whether the note binds in any case, and is read to the end. */
  public boolean isBinding() {
    return note.isWhole() && !note.isConditional();
  }

  @Override
  public Origin origin() {
    return diagnosis.origin();
  }

  @Override
  public Field citedField() {
    return diagnosis.citedField();
  }
}
