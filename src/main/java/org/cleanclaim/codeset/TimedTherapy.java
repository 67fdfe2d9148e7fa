package org.cleanclaim.codeset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Field;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Origin;
import org.cleanclaim.claim.ServiceLine;

/**
 * The lines of one day and provider that state minutes of timed therapy. Medicare counts all timed
 * minutes of the day together: 8 to 22 of them are one unit, and every further 15 one more
 * (Medicare Claims Processing Manual, ch. 5, sec. 20.2).
 *
 * @param lines in the order of the claim, at least one
 */
public record TimedTherapy(List<ServiceLine> lines) implements Citable {
  private static final BigDecimal MINUTES_OF_A_UNIT = BigDecimal.valueOf(15);
  private static final BigDecimal ROUNDED_UP_FROM = BigDecimal.valueOf(8);

  public TimedTherapy {
    lines = List.copyOf(lines);
  }

  public BigDecimal minutes() {
    return lines.stream().map(ServiceLine::units).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The units that the minutes of all lines together are worth. */
  public int units() {
    return minutes()
        .add(MINUTES_OF_A_UNIT)
        .subtract(ROUNDED_UP_FROM)
        .divide(MINUTES_OF_A_UNIT, 0, RoundingMode.DOWN)
        .intValue();
  }

  @Override
  public Origin origin() {
    return lines.get(0).origin();
  }

  @Override
  public Field citedField() {
    return Field.UNITS;
  }

  @Override
  public List<Integer> lineNumbers() {
    return lines.stream().map(ServiceLine::number).toList();
  }

  @Override
  public List<Location> locations(Field field) {
    return lines.stream().flatMap(l -> l.locations(field).stream()).toList();
  }
}
