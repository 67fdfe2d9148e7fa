package org.cleanclaim.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One modifier of one service line, a fact of its own so that rules wait for the modifier they are
 * about.
 *
 * @param position 1-based among the line's modifiers
 */
public record LineModifier(ServiceLine line, int position, String code) implements Citable {
  public int lineNumber() {
    return line.number();
  }

  public String procedureCode() {
    return line.procedureCode();
  }

  public Optional<LocalDate> dateOfService() {
    return line.dateOfService();
  }

  public String performingNpi() {
    return line.performingNpi();
  }

  public String placeOfService() {
    return line.placeOfService();
  }

  public String drugCode() {
    return line.drugCode();
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
