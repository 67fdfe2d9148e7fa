package org.cleanclaim.codeset;

import java.util.List;
import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.ServiceLine;

/**
 * The one side that all diagnoses of a line agree on, of those that name a side; no such fact where
 * they name several, or both sides. It exists only for lines with a modifier.
 *
 * @param rows what the code table says of the diagnoses that name the side, at least one
 */
public record LineSide(ServiceLine line, Side side, List<DiagnosisCode> rows) implements Citable {
  public LineSide {
    rows = List.copyOf(rows);
  }

  public int lineNumber() {
    return line.number();
  }

  /** The codes, for messages. */
  public String codes() {
    return String.join(", ", rows.stream().map(DiagnosisCode::code).toList());
  }

  @Override
  public Origin origin() {
    return line.origin();
  }

  @Override
  public Field citedField() {
    return Field.MODIFIERS;
  }

  @Override
  public List<Integer> lineNumbers() {
    return line.lineNumbers();
  }
}
