package org.cleanclaim.report.impact;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cleanclaim.claim.Money;
import org.cleanclaim.finding.Finding;

/** What the change does to the claims that one rule speaks of. Mutable; {@link Impact} owns it. */
public final class RuleImpact {
  private final String rule;
  private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
  private final Set<Aspect> differing = EnumSet.noneOf(Aspect.class);

  RuleImpact(String rule, int mostExamples) {
    this.rule = rule;
    for (Kind kind : Kind.values()) {
      tallies.put(kind, new Tally(mostExamples));
    }
  }

  /**
   * Counts a claim on which the rule says something else.
   *
   * @return where an example of it may be put
   */
  Tally add(List<Finding> before, List<Finding> after) {
    Kind kind = Kind.of(flagged(before), flagged(after));
    if (kind == Kind.CHANGED) {
      differing.addAll(Aspect.differing(before, after));
    }
    Tally tally = tallies.get(kind);
    tally.add(atRisk(before), atRisk(after));
    return tally;
  }

  private static boolean flagged(List<Finding> findings) {
    return findings.stream().anyMatch(Finding::failed);
  }

  private static Money atRisk(List<Finding> findings) {
    return Money.sum(
        findings.stream()
            .filter(Finding::failed)
            .flatMap(finding -> finding.chargeAtRisk().stream())
            .toList());
  }

  public String rule() {
    return rule;
  }

  public Tally tally(Kind kind) {
    return tallies.get(kind);
  }

  /** In what the findings of {@link Kind#CHANGED} claims differ. */
  public Set<Aspect> differing() {
    return differing;
  }

  /** Claims of all kinds. */
  public long claims() {
    return tallies.values().stream().mapToLong(Tally::claims).sum();
  }
}
