package org.cleanclaim.scrub.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.finding.FileFindings;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.finding.ScrubbedClaim;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.ClaimOfPatient;
import org.cleanclaim.scrub.Scrubber;

/**
 * Judges claims by two rulebooks. Since the findings of one rule never depend on another, the rules
 * that both hold judge a claim once, and only those that differ judge it apart.
 */
public final class ComparedScrubbers implements AutoCloseable {
  private final Optional<Scrubber> common;
  private final Optional<Scrubber> before;
  private final Optional<Scrubber> after;

  public ComparedScrubbers(Rulebook before, Rulebook after, CodeSets codeSets) {
    Predicate<String> shared =
        id -> before.file(id).isPresent() && before.file(id).equals(after.file(id));
    common = scrubber(before.only(shared), codeSets);
    this.before = scrubber(before.only(shared.negate()), codeSets);
    this.after = scrubber(after.only(shared.negate()), codeSets);
  }

  /** None where there is no rule to judge by. */
  private static Optional<Scrubber> scrubber(Rulebook rulebook, CodeSets codeSets) {
    return rulebook.rules().isEmpty()
        ? Optional.empty()
        : Optional.of(new Scrubber(rulebook, codeSets, Optional.empty()));
  }

  /** A claim as each of the rulebooks judges it. */
  public record ClaimTwice(ScrubbedClaim before, ScrubbedClaim after) {}

  /** An envelope as each of the rulebooks judges it. */
  public record FileTwice(FileFindings before, FileFindings after) {}

  /** Claims as each of the rulebooks judges them, in the same order. */
  public List<ClaimTwice> scrub(List<ClaimOfPatient> claims) {
    Function<Scrubber, List<ScrubbedClaim>> judge = s -> s.scrub(claims);
    Optional<List<ScrubbedClaim>> shared = common.map(judge);
    Optional<List<ScrubbedClaim>> then = before.map(judge);
    Optional<List<ScrubbedClaim>> now = after.map(judge);
    List<ClaimTwice> twice = new ArrayList<>(claims.size());
    for (int c = 0; c < claims.size(); c++) {
      int number = c;
      Claim claim = claims.get(c).claim();
      Function<List<ScrubbedClaim>, List<Finding>> found = all -> all.get(number).findings();
      List<Finding> both = shared.map(found).orElse(List.of());
      twice.add(
          new ClaimTwice(
              new ScrubbedClaim(claim, both(both, then.map(found))),
              new ScrubbedClaim(claim, both(both, now.map(found)))));
    }
    return twice;
  }

  public FileTwice scrub(Envelope envelope) {
    Function<Scrubber, List<Finding>> judge = s -> s.scrub(envelope).findings();
    List<Finding> shared = common.map(judge).orElse(List.of());
    return new FileTwice(
        new FileFindings(envelope, both(shared, before.map(judge))),
        new FileFindings(envelope, both(shared, after.map(judge))));
  }

  private static List<Finding> both(List<Finding> shared, Optional<List<Finding>> own) {
    if (own.isEmpty() || own.get().isEmpty()) {
      return shared;
    }
    List<Finding> all = new ArrayList<>(shared);
    all.addAll(own.get());
    return all;
  }

  /** Rules of either rulebook that failed so far and how, by id. */
  public Map<String, String> failedRules() {
    Map<String, String> failed = new TreeMap<>();
    Stream.of(common, before, after)
        .flatMap(Optional::stream)
        .forEach(scrubber -> failed.putAll(scrubber.failedRules()));
    return failed;
  }

  @Override
  public void close() {
    common.ifPresent(Scrubber::close);
    before.ifPresent(Scrubber::close);
    after.ifPresent(Scrubber::close);
  }
}
