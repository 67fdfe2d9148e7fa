package org.cleanclaim.scrub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Citable;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Location;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.PriorDailyUnits;
import org.cleanclaim.claim.PriorServiceLine;
import org.cleanclaim.codeset.ReferenceRow;
import org.cleanclaim.finding.Evidence;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.Severity;
import org.cleanclaim.finding.Verdict;
import org.cleanclaim.rulebook.RuleHeader;
import org.cleanclaim.rulebook.Rulebook;
import org.kie.api.definition.rule.Rule;

/**
 * What rules report to: the one gate that applies a rule's scope, program and dates, and the one
 * place that attaches its header and the evidence. One instance judges one claim or envelope.
 */
public final class Findings {
  private static final Comparator<Finding> ORDER =
      Comparator.comparingInt((Finding f) -> f.lines().isEmpty() ? 0 : f.lines().get(0))
          .thenComparing(Finding::rule)
          .thenComparing(f -> f.lines().toString())
          .thenComparing(Finding::message)
          .thenComparing(f -> f.evidence().toString());

  private final Rulebook rulebook;
  private final Optional<Claim> claim;
  private final List<Finding> found = new ArrayList<>();
  private JudgedLines judged;

  /**
   * @param claim the claim judged; empty for an envelope
   */
  Findings(Rulebook rulebook, Optional<Claim> claim) {
    this.rulebook = rulebook;
    this.claim = claim;
  }

  /**
   * The edit failed.
   *
   * @param subject the part of the claim at fault; {@code $line.cite(Field.MODIFIERS)} points at
   *     one field of it
   * @param because the other facts that matched; reference rows and prior services become evidence
   */
  public void report(Rule rule, Citable subject, String message, Object... because) {
    add(Verdict.FAILED, rule, subject, message, because);
  }

  /** An edit exists, and a modifier or a condition lifts it. */
  public void bypassed(Rule rule, Citable subject, String message, Object... because) {
    add(Verdict.BYPASSED, rule, subject, message, because);
  }

  /** The edit can't be judged: a table or a fact that it needs is missing. */
  public void notChecked(Rule rule, Citable subject, String message, Object... because) {
    add(Verdict.NOT_CHECKED, rule, subject, message, because);
  }

  /** All findings, each once, in the order of the report. */
  List<Finding> sorted() {
    if (found.size() < 2) {
      return List.copyOf(found);
    }
    found.sort(ORDER);
    List<Finding> sorted = new ArrayList<>(found.size());
    for (Finding finding : found) {
      if (!isAmongLast(sorted, finding)) {
        sorted.add(finding);
      }
    }
    return sorted;
  }

  /** Whether a finding is among those that sort like it; the same findings always do. */
  private static boolean isAmongLast(List<Finding> sorted, Finding finding) {
    for (int f = sorted.size() - 1; f >= 0; f--) {
      Finding before = sorted.get(f);
      if (before.equals(finding)) {
        return true;
      }
      if (ORDER.compare(before, finding) != 0) {
        return false;
      }
    }
    return false;
  }

  /**
   * Says that a rule itself failed, so that its silence is not taken for a pass; what it said
   * before is withdrawn.
   */
  void ruleFailed(RuleHeader header, String reason) {
    found.removeIf(finding -> finding.rule().equals(header.id()));
    found.add(
        finding(
            header,
            Verdict.NOT_CHECKED,
            List.of(),
            "the rule itself failed: " + reason,
            List.of(),
            List.of()));
  }

  private void add(Verdict verdict, Rule rule, Citable subject, String message, Object... because) {
    RuleHeader header = rulebook.header(rule);
    List<Integer> lines = subject.lineNumbers();
    if (applies(header, lines)) {
      List<Location> origin = subject.locations(subject.citedField());
      found.add(finding(header, verdict, lines, message, origin, evidence(because)));
    }
  }

  private boolean applies(RuleHeader header, List<Integer> lines) {
    boolean inScope = claim.map(c -> isInScope(header, c)).orElse(header.payers().isEmpty());
    return inScope && header.appliesOn(day(lines));
  }

  private static boolean isInScope(RuleHeader header, Claim claim) {
    return header.scope().contains(claim.type())
        && header.programs().contains(claim.program())
        && header.appliesTo(claim.payer().id());
  }

  private Optional<LocalDate> day(List<Integer> lines) {
    return claim.isEmpty() ? Optional.empty() : judged().day(lines);
  }

  /** Indexed when the first finding asks: most claims have none. */
  private JudgedLines judged() {
    if (judged == null) {
      judged = new JudgedLines(claim.orElseThrow());
    }
    return judged;
  }

  private static List<Evidence> evidence(Object... because) {
    List<Evidence> evidence = new ArrayList<>();
    for (Object fact : because) {
      if (fact instanceof ReferenceRow row) {
        evidence.add(
            new Evidence(row.edition().table().published(), row.edition().name(), row.cells()));
      } else if (fact instanceof PriorServiceLine prior) {
        evidence.add(HistoryEvidence.of(prior));
      } else if (fact instanceof PriorDailyUnits prior) {
        prior.lines().forEach(line -> evidence.add(HistoryEvidence.of(line)));
      } else if (fact instanceof Collection<?> several) {
        evidence.addAll(evidence(several.toArray()));
      }
    }
    return evidence;
  }

  private Finding finding(
      RuleHeader header,
      Verdict verdict,
      List<Integer> lines,
      String message,
      List<Location> origin,
      List<Evidence> evidence) {
    return new Finding(
        header.id(),
        header.severity(),
        verdict,
        lines,
        message,
        header.group(),
        header.carc(),
        header.rarc(),
        header.status(),
        header.disposition(),
        header.snip(),
        header.fix(),
        header.citation(),
        chargeAtRisk(header, verdict, lines),
        origin,
        evidence);
  }

  /**
   * A rejection stops the whole claim; a denial stops its lines; a review and an information stop
   * nothing yet.
   */
  private Optional<Money> chargeAtRisk(RuleHeader header, Verdict verdict, List<Integer> lines) {
    boolean costs = header.severity() == Severity.REJECTION || header.severity() == Severity.DENIAL;
    if (verdict != Verdict.FAILED || !costs || claim.isEmpty()) {
      return Optional.empty();
    }
    if (lines.isEmpty() || header.severity() == Severity.REJECTION) {
      return claim.get().charge();
    }
    List<Money> charges = judged().of(lines).stream().flatMap(l -> l.charge().stream()).toList();
    return charges.isEmpty() ? Optional.empty() : Optional.of(Money.sum(charges));
  }
}
