package org.cleanclaim.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All lines of a claim that bill one code for one day by one performing provider, and their units
 * together. Lines that bill only postoperative care (modifier 55) are not among them: the units of
 * one operation would count twice.
 *
 * @param lines in the order of the claim, at least one
 */
public record DailyUnits(
    String procedureCode,
    Optional<LocalDate> dateOfService,
    String performingNpi,
    List<ServiceLine> lines,
    BigDecimal units)
    implements Citable {
  static final String MINUTES = "MJ";
  static final String POSTOPERATIVE_CARE_ONLY = "55";

  /** Groups the lines of a claim; lines without a code or a date of service belong to no day. */
  public static List<DailyUnits> of(List<ServiceLine> lines) {
    Map<Key, List<ServiceLine>> days = new LinkedHashMap<>();
    for (ServiceLine line : lines) {
      if (!line.procedureCode().isEmpty()
          && line.dateOfService().isPresent()
          && line.days() <= 1
          && !line.unit().equals(MINUTES)
          && !line.hasModifier(POSTOPERATIVE_CARE_ONLY)) {
        Key key = new Key(line.procedureCode(), line.dateOfService(), line.performingNpi());
        days.computeIfAbsent(key, k -> new ArrayList<>(2)).add(line);
      }
    }
    List<DailyUnits> all = new ArrayList<>(days.size());
    days.forEach((key, ofDay) -> all.add(of(key, ofDay)));
    return all;
  }

  private static DailyUnits of(Key key, List<ServiceLine> lines) {
    BigDecimal units = BigDecimal.ZERO;
    for (ServiceLine line : lines) {
      units = units.add(line.units());
    }
    return new DailyUnits(key.code, key.day, key.npi, List.copyOf(lines), units);
  }

  /**
   * Whether the units are a whole number of packages.
   *
   * @param size units in a package, in digits
   */
  public boolean fillPackagesOf(String size) {
    return units.remainder(new BigDecimal(size)).signum() == 0;
  }

  /** Whether one of the lines carries a modifier. */
  public boolean hasModifier(String modifier) {
    for (ServiceLine line : lines) {
      if (line.hasModifier(modifier)) {
        return true;
      }
    }
    return false;
  }

  private record Key(String code, Optional<LocalDate> day, String npi) {}

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
