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
import org.cleanclaim.scrub.screen.Subject;

/**
 * Claim to findings. Thread-safe. A screen finds the rules that may fire on a claim; each of them
 * judges in a session of its own, so the findings of one rule never depend on another, and a rule
 * that throws or does not end costs its own verdict on that claim and no other.
 */
public final class Scrubber implements AutoCloseable {
  private static final Duration MOST_TIME_PER_RULE = Duration.ofSeconds(10);

  /** Claims are judged together until they have so many facts; ordinary ones have some sixty. */
  private static final int MOST_FACTS_TOGETHER = 4_096;

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
    return scrub(List.of(new ClaimOfPatient(claim, history))).get(0);
  }

  /**
   * Judges claims, each as if it were alone: together they only take less time.
   *
   * @return in the same order
   */
  public List<ScrubbedClaim> scrub(List<ClaimOfPatient> claims) {
    List<ScrubbedClaim> scrubbed = new ArrayList<>(claims.size());
    List<Judged> group = new ArrayList<>();
    int facts = 0;
    for (ClaimOfPatient one : claims) {
      Judged next = judged(one);
      group.add(next);
      facts += next.subject.facts().size();
      if (group.size() == Screen.MOST_SUBJECTS
          || facts >= MOST_FACTS_TOGETHER
          || scrubbed.size() + group.size() == claims.size()) {
        judge(group);
        for (Judged done : group) {
          Claim claim = claims.get(scrubbed.size()).claim();
          scrubbed.add(new ScrubbedClaim(claim, done.findings.sorted()));
        }
        group.clear();
        facts = 0;
      }
    }
    return scrubbed;
  }

  private Judged judged(ClaimOfPatient one) {
    Claim claim = one.claim();
    Claim judged = judgedAsOf.map(day -> TimeShift.to(day, claim)).orElse(claim);
    List<Object> facts = ClaimFacts.of(judged, one.history().seenBy(claim, judged), codeSets);
    return new Judged(
        new Subject(facts, Reach.of(judged)), new Findings(rulebook, Optional.of(judged)));
  }

  /** Judges a closed envelope of an input file. */
  public FileFindings scrub(Envelope envelope) {
    List<Object> facts = new ArrayList<>(envelope.irregularities());
    facts.add(envelope);
    Judged judged =
        new Judged(
            new Subject(facts, Applicability.OF_EVERY_RULE),
            new Findings(rulebook, Optional.empty()));
    judge(List.of(judged));
    return new FileFindings(envelope, judged.findings.sorted());
  }

  /** Rules that failed so far and how, by id; a run with any must not end as if all was well. */
  public Map<String, String> failedRules() {
    return new TreeMap<>(failedRules);
  }

  /** What is judged, and what rules report to. */
  private record Judged(Subject subject, Findings findings) {}

  private void judge(List<Judged> judged) {
    for (Candidate candidate : candidates(judged.stream().map(Judged::subject).toList())) {
      judge(candidate, judged.get(candidate.subject()).findings);
    }
  }

  private void judge(Candidate candidate, Findings findings) {
    CompiledRule rule = candidate.rule();
    Optional<String> failure = sessions.get(rule).fire(candidate.facts(), findings, watches.get());
    if (failure.isPresent()) {
      failedRules.putIfAbsent(rule.id(), failure.get());
      findings.ruleFailed(rule.header(), failure.get());
    }
  }

  /** When the screen itself is stopped, it is tried on each subject alone. */
  private List<Candidate> candidates(List<Subject> subjects) {
    Optional<List<Candidate>> together = screened(subjects);
    if (together.isPresent()) {
      return together.get();
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int s = 0; s < subjects.size(); s++) {
      candidates.addAll(candidatesAlone(s, subjects.get(s)));
    }
    return candidates;
  }

  /** When it is stopped again, every rule is tried, and the one at fault is seen to fail. */
  private List<Candidate> candidatesAlone(int number, Subject subject) {
    return screened(List.of(subject))
        .map(alone -> alone.stream().map(c -> new Candidate(c.rule(), number, c.facts())).toList())
        .orElseGet(
            () ->
                rulebook.rules().stream()
                    .map(r -> new Candidate(r, number, List.copyOf(subject.facts())))
                    .toList());
  }

  /** Empty when the screen had to be stopped. */
  private Optional<List<Candidate>> screened(List<Subject> subjects) {
    Watchdog.Watch watch = watches.get();
    watch.begin(() -> {});
    try {
      List<Candidate> candidates = screen.candidates(subjects);
      watch.end();
      return Optional.of(candidates);
    } catch (ThreadDeath stopped) {
      watch.end();
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    watchdog.close();
    sessions.values().forEach(RuleSessions::close);
  }
}
