package org.cleanclaim.scrub.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.HistoryGap;
import org.cleanclaim.claim.PriorServiceLine;

/**
 * What one claim sees of its patient's other claims.
 *
 * @param lines services that began on or before its last day, by first day
 * @param kinds one service for each code with its modifiers on each day, the claim's own among them
 * @param gap why they are not known, or not all of them
 */
public record SeenHistory(
    List<PriorServiceLine> lines, List<PriorServiceLine> kinds, Optional<HistoryGap> gap) {
  /** The services that began on a day. */
  public List<PriorServiceLine> on(LocalDate day) {
    return lines.subList(countBefore(day), countBefore(day.plusDays(1)));
  }

  private int countBefore(LocalDate day) {
    int low = 0;
    int high = lines.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lines.get(middle).period().from().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
