package org.cleanclaim.scrub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.ServiceLine;

/**
 * The lines of the judged claim by what findings call them, and the claim's own day. Every finding
 * asks, and a large claim has as many findings as lines, so nothing is looked for twice.
 */
final class JudgedLines {
  private final Map<Integer, ServiceLine> byNumber;
  private final Optional<LocalDate> claimDate;

  JudgedLines(Claim claim) {
    byNumber = new HashMap<>(2 * claim.lines().size());
    for (ServiceLine line : claim.lines()) {
      byNumber.put(line.number(), line);
    }
    claimDate = claim.date();
  }

  /** The lines of some numbers, each once; a number that no line has is left out. */
  List<ServiceLine> of(Collection<Integer> numbers) {
    List<ServiceLine> lines = new ArrayList<>(numbers.size());
    for (Integer number : new LinkedHashSet<>(numbers)) {
      ServiceLine line = byNumber.get(number);
      if (line != null) {
        lines.add(line);
      }
    }
    return lines;
  }

  /**
   * The day that a finding is judged by: the earliest date of service of its lines; without lines,
   * the claim's own date.
   */
  Optional<LocalDate> day(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return claimDate;
    }
    LocalDate earliest = null;
    for (ServiceLine line : of(numbers)) {
      if (line.period().isPresent()
          && (earliest == null || line.period().get().from().isBefore(earliest))) {
        earliest = line.period().get().from();
      }
    }
    return Optional.ofNullable(earliest);
  }
}
