package org.cleanclaim.scrub;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.rulebook.CompiledRule;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.facts.ClaimFacts;
import org.cleanclaim.scrub.history.PatientHistory;
import org.cleanclaim.scrub.screen.Applicability;
import org.cleanclaim.scrub.screen.Candidate;
import org.cleanclaim.scrub.screen.Screen;

/**
 * Claim to findings. Thread-safe. A screen finds the rules that may fire on a claim; each of them
 * judges in a session of its own, so the findings of one rule never depend on another, and a rule
 * that throws or does not end costs its own verdict on that claim and no other.
 */
public final class Scrubber implements AutoCloseable {
  private static final Duration MOST_TIME_PER_RULE = Duration.ofSeconds(10);

  private final Rulebook rulebook;
  private final CodeSets codeSets;
  private final Optional<LocalDate> judgedAsOf;
  private final Watchdog watchdog;
  private final ThreadLocal<Watchdog.Watch> watches;
  private final Screen screen;
  private final IdentityHashMap<CompiledRule, RuleSessions> sessions = new IdentityHashMap<>();
  private final Map<String, String> failedRules = new ConcurrentHashMap<>();

  /**
   * @param judgedAsOf the day that rules and code sets are taken from instead of the date of
   *     service
   */
  public Scrubber(Rulebook rulebook, CodeSets codeSets, Optional<LocalDate> judgedAsOf) {
    this(rulebook, codeSets, judgedAsOf, MOST_TIME_PER_RULE);
  }

  Scrubber(
      Rulebook rulebook,
      CodeSets codeSets,
      Optional<LocalDate> judgedAsOf,
      Duration mostTimePerRule) {
    this.rulebook = rulebook;
    this.codeSets = codeSets;
    this.judgedAsOf = judgedAsOf;
    watchdog = new Watchdog(mostTimePerRule);
    watches = ThreadLocal.withInitial(watchdog::watch);
    screen = new Screen(rulebook.rules());
    rulebook.rules().forEach(rule -> sessions.put(rule, new RuleSessions(rule)));
  }

  /** Judges a claim of whose patient nothing else is known. */
  public ScrubbedClaim scrub(Claim claim) {
    return scrub(claim, PatientHistory.UNKNOWN);
  }

  /** Judges a claim beside the other claims of its patient. */
  public ScrubbedClaim scrub(Claim claim, PatientHistory history) {
    Claim judged = judgedAsOf.map(day -> TimeShift.to(day, claim)).orElse(claim);
    List<Object> facts = ClaimFacts.of(judged, history.seenBy(claim, judged), codeSets);
    return new ScrubbedClaim(claim, judge(facts, Optional.of(judged)).sorted());
  }

  /** Judges a closed envelope of an input file. */
  public FileFindings scrub(Envelope envelope) {
    List<Object> facts = new ArrayList<>(envelope.irregularities());
    facts.add(envelope);
    return new FileFindings(envelope, judge(facts, Optional.empty()).sorted());
  }

  /** Rules that failed so far and how, by id; a run with any must not end as if all was well. */
  public Map<String, String> failedRules() {
    return new TreeMap<>(failedRules);
  }

  private Findings judge(List<?> facts, Optional<Claim> claim) {
    Findings findings = new Findings(rulebook, claim);
    for (Candidate candidate : candidates(facts, claim)) {
      judge(candidate, findings);
    }
    return findings;
  }

  private void judge(Candidate candidate, Findings findings) {
    CompiledRule rule = candidate.rule();
    Optional<String> failure = sessions.get(rule).fire(candidate.facts(), findings, watches.get());
    if (failure.isPresent()) {
      failedRules.putIfAbsent(rule.id(), failure.get());
      findings.ruleFailed(rule.header(), failure.get());
    }
  }

  /**
   * When the screen itself is stopped, every rule is tried, and the one at fault is seen to fail.
   */
  private List<Candidate> candidates(List<?> facts, Optional<Claim> claim) {
    Applicability reach = claim.isPresent() ? Reach.of(claim.get()) : Applicability.OF_EVERY_RULE;
    Watchdog.Watch watch = watches.get();
    watch.begin(() -> {});
    try {
      List<Candidate> candidates = screen.candidates(facts, reach);
      watch.end();
      return candidates;
    } catch (ThreadDeath stopped) {
      watch.end();
      return rulebook.rules().stream().map(r -> new Candidate(r, List.copyOf(facts))).toList();
    }
  }

  @Override
  public void close() {
    watchdog.close();
    sessions.values().forEach(RuleSessions::close);
  }
}
