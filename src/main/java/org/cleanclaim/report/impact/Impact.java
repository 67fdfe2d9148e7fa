package org.cleanclaim.report.impact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.Money;
import org.cleanclaim.claim.UnreadableClaim;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.report.Wording;

/**
 * What two rulebooks say of one input, counted as it passes by: sums and a few examples for each
 * rule, whatever the size of the input. Every claim is accounted for: claims in = compared +
 * unreadable, and compared = newly flagged + no longer flagged + otherwise changed + as before.
 */
public final class Impact {
  private final int examplesPerRule;
  private final Map<Kind, Tally> claims = new EnumMap<>(Kind.class);
  private final Map<String, RuleImpact> rules = new HashMap<>();
  private final Tally all = new Tally(0);
  private long unreadable;

  /**
   * @param examplesPerRule how many claims are named for each rule and kind
   */
  public Impact(int examplesPerRule) {
    this.examplesPerRule = examplesPerRule;
    for (Kind kind : Kind.values()) {
      claims.put(kind, new Tally(0));
    }
  }

  /** Counts a claim as both rulebooks judge it. */
  public void add(ScrubbedClaim before, ScrubbedClaim after) {
    Money riskBefore = before.chargeAtRisk();
    Money riskAfter = after.chargeAtRisk();
    all.add(riskBefore, riskAfter);
    if (before.findings().equals(after.findings())) {
      return;
    }
    claims.get(Kind.of(!before.clean(), !after.clean())).add(riskBefore, riskAfter);
    String id = before.claim().id();
    String file = before.claim().file();
    differing(
        before.findings(),
        after.findings(),
        finding ->
            new Example(
                id, file, Wording.lines(finding.lines()), Wording.places(finding.origin())));
  }

  /** Counts an envelope as both rulebooks judge it. */
  public void add(FileFindings before, FileFindings after) {
    Envelope envelope = before.envelope();
    String part = envelope.level().words() + " " + envelope.controlNumber();
    differing(
        before.findings(),
        after.findings(),
        finding -> new Example("", envelope.file(), part, Wording.places(finding.origin())));
  }

  public void add(UnreadableClaim claim) {
    unreadable += claim.claims();
  }

  /** Makes an example of a claim, given the finding that stands for it. */
  @FunctionalInterface
  private interface Naming {
    Example of(Finding finding);
  }

  private void differing(List<Finding> before, List<Finding> after, Naming naming) {
    for (String rule : rulesOf(before, after)) {
      List<Finding> ownBefore = of(rule, before);
      List<Finding> ownAfter = of(rule, after);
      if (!ownBefore.equals(ownAfter)) {
        Tally tally =
            rules
                .computeIfAbsent(rule, id -> new RuleImpact(id, examplesPerRule))
                .add(ownBefore, ownAfter);
        if (tally.wantsExample()) {
          tally.addExample(naming.of(ownAfter.isEmpty() ? ownBefore.get(0) : ownAfter.get(0)));
        }
      }
    }
  }

  private static Set<String> rulesOf(List<Finding> before, List<Finding> after) {
    Set<String> rules = new TreeSet<>();
    before.forEach(finding -> rules.add(finding.rule()));
    after.forEach(finding -> rules.add(finding.rule()));
    return rules;
  }

  private static List<Finding> of(String rule, List<Finding> findings) {
    return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
  }

  /** Claims in: those compared and those unreadable. */
  public long claims() {
    return compared() + unreadable;
  }

  public long compared() {
    return all.claims();
  }

  public long unreadable() {
    return unreadable;
  }

  /** Claims of which both rulebooks say the same. */
  public long asBefore() {
    return compared() - claims.values().stream().mapToLong(Tally::claims).sum();
  }

  /** All compared claims and their charge at risk, no charge counted twice. */
  public Tally all() {
    return all;
  }

  /** The claims that became of a kind, by all rules together. */
  public Tally claims(Kind kind) {
    return claims.get(kind);
  }

  /** Whether anything differs, on claims or envelopes. */
  public boolean any() {
    return !rules.isEmpty();
  }

  /** The rules that say something else: those on most claims first, then by id. */
  public List<RuleImpact> rules() {
    List<RuleImpact> sorted = new ArrayList<>(rules.values());
    sorted.sort(
        Comparator.comparingLong(RuleImpact::claims).reversed().thenComparing(RuleImpact::rule));
    return sorted;
  }
}
