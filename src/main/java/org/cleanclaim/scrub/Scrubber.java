package org.cleanclaim.scrub;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
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
import org.cleanclaim.rulebook.RuleHeader;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.RulebookException;
import org.cleanclaim.scrub.facts.ClaimFacts;

/**
 * Claim to findings. Thread-safe; each claim is judged in a session of its own, so the findings of
 * one never depend on another.
 *
 * <p>A rule that throws or does not end costs its own verdict on that claim and no other: the claim
 * is then judged by each rule alone, and the rule that failed is named in a finding.
 */
public final class Scrubber implements AutoCloseable {
  private static final Duration MOST_TIME_PER_CLAIM = Duration.ofSeconds(10);

  private final Rulebook rulebook;
  private final CodeSets codeSets;
  private final Optional<LocalDate> judgedAsOf;
  private final Watchdog watchdog;
  private final Sessions together;
  private final Map<String, Sessions> alone = new ConcurrentHashMap<>();
  private final Map<String, String> failedRules = new ConcurrentHashMap<>();

  /**
   * @param judgedAsOf the day that rules and code sets are taken from instead of the date of
   *     service
   */
  public Scrubber(Rulebook rulebook, CodeSets codeSets, Optional<LocalDate> judgedAsOf) {
    this(rulebook, codeSets, judgedAsOf, MOST_TIME_PER_CLAIM);
  }

  Scrubber(
      Rulebook rulebook,
      CodeSets codeSets,
      Optional<LocalDate> judgedAsOf,
      Duration mostTimePerClaim) {
    this.rulebook = rulebook;
    this.codeSets = codeSets;
    this.judgedAsOf = judgedAsOf;
    watchdog = new Watchdog(mostTimePerClaim);
    together = new Sessions(rulebook, watchdog);
  }

  public ScrubbedClaim scrub(Claim claim) {
    Claim judged = judgedAsOf.map(day -> TimeShift.to(day, claim)).orElse(claim);
    return new ScrubbedClaim(
        claim, judge(ClaimFacts.of(judged, codeSets), Optional.of(judged)).sorted());
  }

  /** Judges a closed envelope of an input file. */
  public FileFindings scrub(Envelope envelope) {
    return new FileFindings(envelope, judge(List.of(envelope), Optional.empty()).sorted());
  }

  /** Rules that failed so far and how, by id; a run with any must not end as if all was well. */
  public Map<String, String> failedRules() {
    return new TreeMap<>(failedRules);
  }

  private Findings judge(Collection<?> facts, Optional<Claim> claim) {
    Findings findings = new Findings(rulebook, claim);
    Optional<String> failure = together.fire(facts, findings);
    return failure.isEmpty() ? findings : judgeByEachRuleAlone(facts, claim);
  }

  private Findings judgeByEachRuleAlone(Collection<?> facts, Optional<Claim> claim) {
    Findings all = new Findings(rulebook, claim);
    for (RuleHeader header : rulebook.headers()) {
      Sessions sessions = alone.computeIfAbsent(header.id(), this::only);
      Findings findings = new Findings(sessions.rulebook(), claim);
      Optional<String> failure = sessions.fire(facts, findings);
      if (failure.isPresent()) {
        failedRules.putIfAbsent(header.id(), failure.get());
        all.ruleFailed(header, failure.get());
      } else {
        all.addAll(findings);
      }
    }
    return all;
  }

  private Sessions only(String id) {
    try {
      return new Sessions(rulebook.only(id::equals), watchdog);
    } catch (RulebookException e) {
      throw new IllegalStateException("a rule of a compiled rulebook compiles alone", e);
    }
  }

  @Override
  public void close() {
    watchdog.close();
    together.close();
    alone.values().forEach(Sessions::close);
  }
}
