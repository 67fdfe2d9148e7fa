package org.cleanclaim.report;

import org.cleanclaim.claim.Money;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.Severity;

/** How often one rule spoke, and how. Mutable; {@link Summary} owns it. */
public final class RuleCount {
  private final String rule;
  private final Severity severity;
  private long failed;
  private long bypassed;
  private long notChecked;
  private long cents;

  RuleCount(Finding first) {
    this.rule = first.rule();
    this.severity = first.severity();
  }

  void add(Finding finding) {
    switch (finding.verdict()) {
      case FAILED -> {
        failed++;
        cents += finding.chargeAtRisk().map(Money::cents).orElse(0L);
      }
      case BYPASSED -> bypassed++;
      case NOT_CHECKED -> notChecked++;
    }
  }

  public String rule() {
    return rule;
  }

  public Severity severity() {
    return severity;
  }

  public long failed() {
    return failed;
  }

  public long bypassed() {
    return bypassed;
  }

  public long notChecked() {
    return notChecked;
  }

  public long total() {
    return failed + bypassed + notChecked;
  }

  /**
   * The charges that the rule's failed findings put at risk. Two rules may stand on one line, so
   * that the rules' amounts add up to more than the summary's.
   */
  public Money chargeAtRisk() {
    return new Money(cents);
  }
}
