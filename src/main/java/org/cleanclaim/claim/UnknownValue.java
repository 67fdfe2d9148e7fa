package org.cleanclaim.claim;

import java.util.List;

/**
 * A value that stands in the input but can't be what its field needs: a date of 20241399, a charge
 * of {@code 1O0}. The field itself is absent from the model; a rule reports this fact.
 *
 * @param field which field
 * @param text what stood there, at most 40 characters of it; claim content: never for a log or an
 *     error message
 * @param line the service line's number, 0 at claim level
 */
public record UnknownValue(Field field, String text, int line, Origin origin) implements Citable {
  private static final int MOST = 40;

  public UnknownValue {
    text = text.length() > MOST ? text.substring(0, MOST) : text;
    origin = Origin.orNone(origin);
  }

  @Override
  public Field citedField() {
    return field;
  }

  @Override
  public List<Integer> lineNumbers() {
    return line == 0 ? List.of() : List.of(line);
  }
}
