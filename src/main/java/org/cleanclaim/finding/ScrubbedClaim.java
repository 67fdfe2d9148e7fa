package org.cleanclaim.finding;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.ServiceLine;

/** A claim and all that was found on it, sorted by line, then rule id. */
public record ScrubbedClaim(Claim claim, List<Finding> findings) {
  public ScrubbedClaim {
    findings = List.copyOf(findings);
  }

  public boolean clean() {
    for (Finding finding : findings) {
      if (finding.failed()) {
        return false;
      }
    }
    return true;
  }

  /**
   * What the payer may withhold, no charge counted twice: the whole claim when it would be rejected
   * or denied as a whole, else the lines that would be denied.
   */
  public Money chargeAtRisk() {
    if (clean()) {
      return Money.ZERO;
    }
    TreeSet<Integer> lines = new TreeSet<>();
    for (Finding finding : findings) {
      if (finding.failed() && finding.chargeAtRisk().isPresent()) {
        if (finding.lines().isEmpty() || finding.severity() == Severity.REJECTION) {
          return claim.charge().orElse(Money.ZERO);
        }
        lines.addAll(finding.lines());
      }
    }
    return Money.sum(
        claim.lines().stream()
            .filter(l -> lines.contains(l.number()))
            .flatMap(l -> l.charge().stream())
            .toList());
  }

  /**
   * The first line that a finding stands on, for sorting; a finding on the whole claim comes first.
   */
  static OptionalInt firstLine(Finding finding) {
    return finding.lines().stream().mapToInt(Integer::intValue).min();
  }

  /** A line of the claim by its number. */
  public ServiceLine line(int number) {
    return claim.lines().get(number - 1);
  }
}
