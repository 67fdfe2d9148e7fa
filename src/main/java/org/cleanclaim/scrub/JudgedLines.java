package org.cleanclaim.scrub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.DatesOfService;
import org.cleanclaim.claim.ServiceLine;

/**
 * The lines of the judged claim by what findings call them, and the claim's own day. Every finding
 * asks, and a large claim has as many findings as lines, so nothing is looked for.
 */
final class JudgedLines {
  private final List<ServiceLine> lines;
  private final Optional<LocalDate> claimDate;

  JudgedLines(Claim claim) {
    lines = claim.lines();
    claimDate = claim.date();
  }

  /** The lines of some numbers, each once; a number that no line has is left out. */
  List<ServiceLine> of(Collection<Integer> numbers) {
    List<ServiceLine> found = new ArrayList<>(numbers.size());
    for (int number : numbers.size() > 1 ? new LinkedHashSet<>(numbers) : numbers) {
      if (number >= 1 && number <= lines.size()) {
        found.add(lines.get(number - 1));
      }
    }
    return found;
  }

  /**
   * The day that a finding is judged by: the earliest date of service of its lines; without lines,
   * the claim's own date.
   */
  Optional<LocalDate> day(List<Integer> numbers) {
    return numbers.isEmpty() ? claimDate : DatesOfService.first(of(numbers));
  }
}
