package org.cleanclaim.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.finding.Severity;

/**
 * The counts of a report, kept as it is written. Every claim is accounted for: {@code claims =
 * clean + withFindings + unreadable}.
 *
 * <p>A part of the input that can't be read counts as the claims that it is known to hold, which
 * may be none; how many such parts there are is counted beside.
 */
public final class Summary {
  private final Map<Severity, Long> failed = new EnumMap<>(Severity.class);
  private final Map<String, RuleCount> rules = new HashMap<>();
  private long clean;
  private long withFindings;
  private long unreadable;
  private long unreadableParts;
  private long encounters;
  private long bypassed;
  private long notChecked;
  private long centsAtRisk;
  private boolean endedEarly;

  /** Counts a claim and gives back the charge that it has at risk. */
  Money add(ScrubbedClaim scrubbed) {
    encounters += scrubbed.claim().encounter() ? 1 : 0;
    if (scrubbed.findings().isEmpty()) {
      clean++;
      return Money.ZERO;
    }
    if (scrubbed.clean()) {
      clean++;
    } else {
      withFindings++;
    }
    scrubbed.findings().forEach(this::add);
    Money atRisk = scrubbed.chargeAtRisk();
    centsAtRisk += atRisk.cents();
    return atRisk;
  }

  void add(FileFindings file) {
    file.findings().forEach(this::add);
  }

  void add(UnreadableClaim claim) {
    unreadable += claim.claims();
    unreadableParts++;
  }

  private void add(Finding finding) {
    switch (finding.verdict()) {
      case FAILED -> failed.merge(finding.severity(), 1L, Long::sum);
      case BYPASSED -> bypassed++;
      case NOT_CHECKED -> notChecked++;
    }
    rules.computeIfAbsent(finding.rule(), id -> new RuleCount(finding)).add(finding);
  }

  /** Notes that the run was stopped before the input ended. */
  public void endEarly() {
    endedEarly = true;
  }

  /** Whether the run was stopped, so that the counts are not of the whole input. */
  public boolean endedEarly() {
    return endedEarly;
  }

  /** Claims in: those scrubbed and those unreadable. */
  public long claims() {
    return scrubbed() + unreadable;
  }

  public long scrubbed() {
    return clean + withFindings;
  }

  /** Claims on which no edit failed; bypassed and unchecked edits leave a claim clean. */
  public long clean() {
    return clean;
  }

  public long withFindings() {
    return withFindings;
  }

  /** Claims that could not be read, as far as the input shows how many there were. */
  public long unreadable() {
    return unreadable;
  }

  /** Parts of the input that could not be read, each listed in the report. */
  public long unreadableParts() {
    return unreadableParts;
  }

  /** Scrubbed claims that are coded encounters, without money. */
  public long encounters() {
    return encounters;
  }

  /** Failed findings of a severity, on claims and on files. */
  public long failed(Severity severity) {
    return failed.getOrDefault(severity, 0L);
  }

  public long bypassed() {
    return bypassed;
  }

  public long notChecked() {
    return notChecked;
  }

  /** What payers may withhold over all claims, no charge counted twice. */
  public Money chargeAtRisk() {
    return new Money(centsAtRisk);
  }

  /** Whether a finding failed at a severity or above: what decides the exit code. */
  public boolean anyAtOrAbove(Severity severity) {
    return failed.keySet().stream().anyMatch(s -> s.compareTo(severity) <= 0);
  }

  /** The rules that spoke: the worst severity first, then the most frequent, then by id. */
  public List<RuleCount> rules() {
    return rules.values().stream()
        .sorted(
            Comparator.comparing(RuleCount::severity)
                .thenComparing(Comparator.comparingLong(RuleCount::failed).reversed())
                .thenComparing(RuleCount::rule))
        .toList();
  }
}
