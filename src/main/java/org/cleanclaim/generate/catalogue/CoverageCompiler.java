package org.cleanclaim.generate.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cleanclaim.codeset.CoveragePolicy;

/** Turns the coverage policies on a code into what a covered line must show. */
final class CoverageCompiler {
  private static final int OLDEST = 90;
  private static final int YOUNGEST = 19;
  private static final int MOST_POLICIES = 3;
  private static final int MOST_DIAGNOSES = 40;

  /** They say that a denial is expected. */
  private static final Set<String> OF_LIABILITY = Set.of("GA", "GX", "GY", "GZ");

  private final Window window;
  private final Predicate<String> usable;

  /**
   * @param usable which diagnoses any claim may carry
   */
  CoverageCompiler(Window window, Predicate<String> usable) {
    this.window = window;
    this.usable = usable;
  }

  /** One for each policy; empty when the policies can't be fulfilled together on any claim. */
  Optional<List<Coverage>> compile(List<CoveragePolicy> rows) {
    Map<String, List<CoveragePolicy>> policies = new LinkedHashMap<>();
    for (CoveragePolicy row : rows) {
      if (window.checkpoints().stream().anyMatch(day -> row.term().contains(day))) {
        policies.computeIfAbsent(row.policy(), p -> new ArrayList<>()).add(row);
      }
    }
    List<Coverage> coverages = new ArrayList<>();
    for (List<CoveragePolicy> groups : policies.values()) {
      Optional<Coverage> coverage =
          groups.stream().flatMap(group -> coverage(group).stream()).findFirst();
      coverage.ifPresent(coverages::add);
      if (coverage.isEmpty() || coverages.size() > MOST_POLICIES) {
        return Optional.empty();
      }
    }
    return Optional.of(List.copyOf(coverages));
  }

  private Optional<Coverage> coverage(CoveragePolicy group) {
    List<String> covered = usable(group.covered());
    List<String> second = usable(group.second());
    int from = Math.max(YOUNGEST, group.fromAge().orElse(YOUNGEST));
    int through = Math.min(OLDEST, group.throughAge().orElse(OLDEST));
    boolean possible =
        window.checkpoints().stream().allMatch(day -> group.term().contains(day))
            && covered.isEmpty() == group.covered().isEmpty()
            && second.isEmpty() == group.second().isEmpty()
            && (group.notCovered().isEmpty() || !covered.isEmpty())
            && !(OF_LIABILITY.containsAll(group.modifiers()) && group.asksForModifier())
            && from <= through;
    return possible
        ? Optional.of(
            new Coverage(
                group.policy(),
                covered,
                second,
                from,
                through,
                group.modifiers().stream().filter(m -> !OF_LIABILITY.contains(m)).sorted().toList(),
                group.contractors()))
        : Optional.empty();
  }

  private List<String> usable(Set<String> codes) {
    return codes.stream().filter(usable).sorted().limit(MOST_DIAGNOSES).toList();
  }
}
