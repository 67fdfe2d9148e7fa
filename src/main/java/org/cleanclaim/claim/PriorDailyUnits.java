package org.cleanclaim.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What claims that went out before bill for a code, day and performing provider of the judged
 * claim: the other part of its {@link DailyUnits}, by the same measure.
 *
 * @param lines by claim, at least one
 */
public record PriorDailyUnits(
    String procedureCode,
    Optional<LocalDate> dateOfService,
    String performingNpi,
    List<PriorServiceLine> lines,
    BigDecimal units) {

  /** The units of other claims to the same payer beside those of a claim; empty without any. */
  public static Optional<PriorDailyUnits> beside(
      DailyUnits day, Claim claim, List<PriorServiceLine> prior) {
    List<PriorServiceLine> lines = new ArrayList<>(2);
    BigDecimal units = BigDecimal.ZERO;
    for (PriorServiceLine line : prior) {
      if (isBeside(line, day) && line.precedes(claim) && line.samePayer(claim)) {
        lines.add(line);
        units = units.add(line.units());
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PriorDailyUnits(
                day.procedureCode(),
                day.dateOfService(),
                day.performingNpi(),
                List.copyOf(lines),
                units));
  }

  /** A line that bills the very same service again is a duplicate, and no more units of it. */
  private static boolean isBeside(PriorServiceLine line, DailyUnits day) {
    return line.procedureCode().equals(day.procedureCode())
        && !day.performingNpi().isEmpty()
        && line.performingNpi().equals(day.performingNpi())
        && line.period().from().equals(day.dateOfService().orElse(null))
        && line.period().days() <= 1
        && !line.unit().equals(DailyUnits.MINUTES)
        && !line.hasModifier(DailyUnits.POSTOPERATIVE_CARE_ONLY)
        && !repeatsOne(line, day.lines());
  }

  private static boolean repeatsOne(PriorServiceLine line, List<ServiceLine> lines) {
    for (ServiceLine own : lines) {
      if (line.repeats(own)) {
        return true;
      }
    }
    return false;
  }

  /** All units of the day, those of the judged claim with them. */
  public BigDecimal together(DailyUnits day) {
    return units.add(day.units());
  }

  /** {@code claim 4711 of 2024-03-01}: what a message calls the claims. */
  public String words() {
    String first = lines.get(0).words();
    long others = lines.stream().map(PriorServiceLine::claimId).distinct().count() - 1;
    return others == 0 ? first : first + " and " + others + " more";
  }
}
