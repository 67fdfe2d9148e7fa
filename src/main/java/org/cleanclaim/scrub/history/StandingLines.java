package org.cleanclaim.scrub.history;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cleanclaim.claim.PriorServiceLine;

/**
 * All services of a patient that stand, sorted once for all claims of the patient.
 *
 * @param byDay by first day of service
 * @param kinds the first service of each code with its modifiers on each day, by day: enough to
 *     know which reference rows the services hit
 */
record StandingLines(List<PriorServiceLine> byDay, List<PriorServiceLine> kinds) {
  static final StandingLines NONE = new StandingLines(List.of(), List.of());

  /** By day; what follows only makes the order independent of the order of the claims. */
  private static final Comparator<PriorServiceLine> BY_DAY =
      Comparator.comparing((PriorServiceLine l) -> l.period().from())
          .thenComparing(PriorServiceLine::claimId)
          .thenComparing(l -> l.claim().file())
          .thenComparingInt(PriorServiceLine::lineNumber)
          .thenComparing(PriorServiceLine::toString);

  private record Kind(String procedureCode, List<String> modifiers, LocalDate day) {
    static Kind of(PriorServiceLine line) {
      return new Kind(line.procedureCode(), line.modifiers(), line.period().from());
    }
  }

  static StandingLines of(Stream<PriorServiceLine> lines) {
    List<PriorServiceLine> sorted = lines.sorted(BY_DAY).toList();
    Set<Kind> seen = new HashSet<>();
    return new StandingLines(
        sorted, sorted.stream().filter(line -> seen.add(Kind.of(line))).toList());
  }
}
