package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cleanclaim.claim.PriorServiceLine;
import org.cleanclaim.claim.ServiceLine;
import org.cleanclaim.codeset.FrequencyLimit;
import org.cleanclaim.codeset.ServiceFrequency.Earlier;

/**
 * The patient's services that count under frequency limits: those of other claims, then those of
 * the claim itself. What counts under a limit is gathered once and shared by all lines that the
 * limit holds for.
 */
final class CountedServices {
  private final ClaimContext context;
  private final Map<Counted, List<Earlier>> known = new HashMap<>();

  /** What decides whether a service counts. */
  private record Counted(Set<String> codes, List<String> condition) {}

  CountedServices(ClaimContext context) {
    this.context = context;
  }

  /** The services before a day that count under a limit, one for each day, in order. */
  List<Earlier> before(LocalDate day, FrequencyLimit limit) {
    List<Earlier> all =
        known.computeIfAbsent(
            new Counted(limit.codes(), limit.condition()), counted -> inOrder(limit));
    return all.subList(0, countBefore(day, all));
  }

  /** Of several services on a day the last one is told. */
  private List<Earlier> inOrder(FrequencyLimit limit) {
    Map<LocalDate, Earlier> byDay = new TreeMap<>();
    for (PriorServiceLine prior : context.history().lines()) {
      if (limit.codes().contains(prior.procedureCode()) && limit.concerns(prior.diagnosisCodes())) {
        LocalDate day = prior.period().from();
        byDay.put(day, new Earlier(day, prior.words()));
      }
    }
    for (ServiceLine line : context.claim().lines()) {
      if (line.period().isPresent()
          && limit.codes().contains(line.procedureCode())
          && limit.concerns(context.claim().diagnosisCodesOf(line))) {
        LocalDate day = line.period().get().from();
        byDay.put(day, new Earlier(day, "line " + line.number() + " of " + day));
      }
    }
    return List.copyOf(byDay.values());
  }

  private static int countBefore(LocalDate day, List<Earlier> services) {
    int low = 0;
    int high = services.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (services.get(middle).day().isBefore(day)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
