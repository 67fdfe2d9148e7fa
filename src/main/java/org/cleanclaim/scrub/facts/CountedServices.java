package org.cleanclaim.scrub.facts;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * the claim itself, found by their codes. What counts under a limit is put in order once and shared
 * by all lines that the limit holds for.
 */
final class CountedServices {
  private final ClaimContext context;
  private final List<PriorServiceLine> prior;
  private final List<ServiceLine> own;

  /** Positions, counted through both lists. */
  private final Map<String, List<Integer>> positionsByCode = new HashMap<>();

  private final Map<Counted, List<Earlier>> known = new HashMap<>();

  /** What decides whether a service counts. */
  private record Counted(Set<String> codes, List<String> condition) {}

  CountedServices(ClaimContext context) {
    this.context = context;
    prior = context.history().lines();
    own = context.claim().lines();
    for (int i = 0; i < prior.size(); i++) {
      index(prior.get(i).procedureCode(), i);
    }
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).period().isPresent()) {
        index(own.get(i).procedureCode(), prior.size() + i);
      }
    }
  }

  private void index(String code, int position) {
    positionsByCode.computeIfAbsent(code, c -> new ArrayList<>()).add(position);
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
    Map<LocalDate, Integer> byDay = new TreeMap<>();
    for (String code : limit.codes()) {
      for (Integer position : positionsByCode.getOrDefault(code, List.of())) {
        if (limit.concerns(diagnosisCodes(position))) {
          byDay.merge(day(position), position, Math::max);
        }
      }
    }
    List<Earlier> services = new ArrayList<>(byDay.size());
    byDay.forEach((day, position) -> services.add(new Earlier(day, words(position))));
    return List.copyOf(services);
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

  private boolean isPrior(int position) {
    return position < prior.size();
  }

  private ServiceLine line(int position) {
    return own.get(position - prior.size());
  }

  private LocalDate day(int position) {
    return isPrior(position)
        ? prior.get(position).period().from()
        : line(position).period().orElseThrow().from();
  }

  private List<String> diagnosisCodes(int position) {
    return isPrior(position)
        ? prior.get(position).diagnosisCodes()
        : context.claim().diagnosisCodesOf(line(position));
  }

  private String words(int position) {
    return isPrior(position)
        ? prior.get(position).words()
        : "line " + line(position).number() + " of " + day(position);
  }
}
