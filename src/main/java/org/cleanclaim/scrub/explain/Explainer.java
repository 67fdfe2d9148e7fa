package org.cleanclaim.scrub.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.claim.HistoryGap;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.StarterSetGap;
import org.cleanclaim.codeset.TableGap;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.rulebook.CompiledRule;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.anatomy.RuleAnatomy;
import org.cleanclaim.scrub.Scrubber;
import org.cleanclaim.scrub.explain.Explanation.Gate;
import org.cleanclaim.scrub.facts.ClaimFacts;
import org.cleanclaim.scrub.history.PatientHistory;

/**
 * Explains one rule on one claim after another. The findings are those of a {@link Scrubber} with
 * this rule alone; the conditions are asked one by one, outside of any session.
 */
public final class Explainer implements AutoCloseable {
  private static final Set<String> OF_ENVELOPES = Set.of("Envelope", "Irregularity");

  private final CompiledRule rule;
  private final RuleAnatomy anatomy;
  private final List<List<Clause>> ways;
  private final CodeSets codeSets;
  private final Scrubber scrubber;

  /**
   * @param id of a rule of the rulebook
   * @throws NotExplainableException when the rule has a condition of a kind that is not known here
   */
  public Explainer(Rulebook rulebook, String id, CodeSets codeSets) {
    Rulebook only = rulebook.only(id::equals);
    rule = only.rules().get(0);
    anatomy = RuleAnatomy.of(only.file(id).orElseThrow().text());
    ways = WayReader.ways(rule, anatomy);
    this.codeSets = codeSets;
    scrubber = new Scrubber(only, codeSets, Optional.empty());
  }

  /** Whether the rule may have something to say of an envelope of an input file. */
  public boolean judgesEnvelopes() {
    return anatomy.patterns().stream().allMatch(p -> OF_ENVELOPES.contains(p.type()));
  }

  /** Whether the rule may have something to say of a claim. */
  public boolean judgesClaims() {
    return anatomy.patterns().stream().noneMatch(p -> p.type().equals("Envelope"));
  }

  /** Explains the rule on a claim beside the other claims of its patient. */
  public Explanation explain(Claim claim, PatientHistory history) {
    List<Object> facts = ClaimFacts.of(claim, history.seenBy(claim, claim), codeSets);
    List<Finding> findings = scrubber.scrub(claim, history).findings();
    List<Gate> gates = Gates.shutTo(claim, rule.header(), anatomy.text());
    return explain(facts, findings, gates);
  }

  /** Explains the rule on a closed envelope of an input file. */
  public Explanation explain(Envelope envelope) {
    List<Object> facts = new ArrayList<>(envelope.irregularities());
    facts.add(envelope);
    return explain(facts, scrubber.scrub(envelope).findings(), List.of());
  }

  private Explanation explain(List<?> facts, List<Finding> findings, List<Gate> gates) {
    FactPool pool = new FactPool(facts, rule.interpreter());
    Search search = new Search(pool);
    Frame nearest =
        ways.stream()
            .map(way -> search.nearest(way, Frame.EMPTY))
            .min(Comparator.comparingInt(Frame::cost))
            .orElseThrow();
    boolean matchesOtherDay = nearest.cost() == 0 && findings.isEmpty() && gates.isEmpty();
    return new Explanation(
        rule.id(),
        findings,
        matchesOtherDay ? List.of(Gates.ownDay(rule.header(), anatomy.text())) : gates,
        Telling.of(nearest.steps(), anatomy.text(), rule.interpreter()),
        facts.stream().flatMap(Explainer::gap).toList(),
        search.isComplete());
  }

  private static Stream<String> gap(Object fact) {
    if (fact instanceof TableGap gap) {
      return Stream.of(gap.reason());
    }
    if (fact instanceof StarterSetGap gap) {
      return Stream.of("only the starter code sets were asked, and they lack " + gap.listed());
    }
    return fact instanceof HistoryGap gap ? Stream.of(gap.reason()) : Stream.empty();
  }

  @Override
  public void close() {
    scrubber.close();
  }
}
