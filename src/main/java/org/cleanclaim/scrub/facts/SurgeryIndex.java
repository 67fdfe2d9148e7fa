package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.cleanclaim.claim.ServiceLine;

/**
 * Operations by what tells their surgeon, by the periods paid with them, and by day, so that the
 * nearest one to a line is found without looking at the others.
 */
final class SurgeryIndex {
  /** A line's own operation and the first other one. */
  private static final int MOST_OF_A_DAY = 2;

  private final Map<Key, NavigableMap<LocalDate, List<Performed>>> days = new HashMap<>();

  private record Key(String surgeon, GlobalPeriod period) {}

  /**
   * Adds the next operation in order.
   *
   * @param surgeon {@code ""} when unknown: it is then nobody's
   */
  void add(String surgeon, Performed performed) {
    if (surgeon.isEmpty()) {
      return;
    }
    for (GlobalPeriod period : GlobalPeriod.values()) {
      if (period.isPaidWith(performed.surgery())) {
        List<Performed> ofDay =
            days.computeIfAbsent(new Key(surgeon, period), k -> new TreeMap<>())
                .computeIfAbsent(performed.surgery().day(), d -> new ArrayList<>(MOST_OF_A_DAY));
        if (ofDay.size() < MOST_OF_A_DAY) {
          ofDay.add(performed);
        }
      }
    }
  }

  /**
   * The nearest operation of a surgeon, other than a line itself, that the line falls into a period
   * of, of several on a day the first; null when there is none.
   */
  Performed nearest(String surgeon, ServiceLine line, GlobalPeriod period) {
    NavigableMap<LocalDate, List<Performed>> ofSurgeon = days.get(new Key(surgeon, period));
    if (ofSurgeon == null) {
      return null;
    }
    LocalDate day = line.period().get().from();
    LocalDate nearest = day.minusDays(period.nearest());
    LocalDate farthest = day.minusDays(period.farthest());
    NavigableMap<LocalDate, List<Performed>> within =
        farthest.isAfter(nearest)
            ? ofSurgeon.subMap(nearest, true, farthest, true)
            : ofSurgeon.subMap(farthest, true, nearest, true).descendingMap();
    for (List<Performed> ofDay : within.values()) {
      for (Performed performed : ofDay) {
        if (performed.lineNumber() != line.number()) {
          return performed;
        }
      }
    }
    return null;
  }
}
