package org.cleanclaim.scrub.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cleanclaim.claim.Claim;
import org.cleanclaim.claim.Envelope;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.rulebook.CompiledRule;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.anatomy.RuleAnatomy;
import org.cleanclaim.rulebook.anatomy.Span;
import org.cleanclaim.scrub.explain.Part.Answer;
import org.cleanclaim.scrub.facts.ClaimFacts;
import org.cleanclaim.scrub.history.PatientHistory;
import org.drools.core.common.DefaultFactHandle;

/**
 * Which parts of a rule some claims made true and false. A part counts as false only where it alone
 * keeps a fact out that fits the earlier conditions: otherwise its falsehood shows nothing.
 */
public final class RuleCoverage {
  private final CompiledRule rule;
  private final RuleAnatomy anatomy;
  private final List<List<Clause>> ways;
  private final CodeSets codeSets;
  private final Map<Span, int[]> counts =
      new TreeMap<>(Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
  private final Map<Span, String> types = new TreeMap<>(Comparator.comparingInt(Span::from));

  /**
   * @param id of a rule of the rulebook
   * @throws NotExplainableException when the rule has a condition of a kind that is not known here
   */
  public RuleCoverage(Rulebook rulebook, String id, CodeSets codeSets) {
    Rulebook only = rulebook.only(id::equals);
    rule = only.rules().get(0);
    anatomy = RuleAnatomy.of(only.file(id).orElseThrow().text());
    ways = WayReader.ways(rule, anatomy);
    this.codeSets = codeSets;
    ways.forEach(this::begin);
  }

  private void begin(List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (clause instanceof Clause.OnePattern pattern) {
        for (Part part : pattern.parts()) {
          counts.put(part.text().span(), new int[2]);
          types.put(part.text().span(), pattern.text().type());
        }
      } else {
        begin(((Clause.Group) clause).clauses());
      }
    }
  }

  /** Asks the rule's parts on a claim. */
  public void see(Claim claim, PatientHistory history) {
    see(ClaimFacts.of(claim, history.seenBy(claim, claim), codeSets));
  }

  /** Asks the rule's parts on an envelope. */
  public void see(Envelope envelope) {
    List<Object> facts = new ArrayList<>(envelope.irregularities());
    facts.add(envelope);
    see(facts);
  }

  private void see(List<?> facts) {
    Look look = new Look(new FactPool(facts, rule.interpreter()));
    ways.forEach(way -> look.at(way, 0, Frame.EMPTY));
    look.held.forEach(span -> counts.get(span)[0]++);
    look.decided.forEach(span -> counts.get(span)[1]++);
  }

  /** What was seen so far, in the order of the rule. */
  public List<PartSeen> seen() {
    List<PartSeen> seen = new ArrayList<>();
    counts.forEach(
        (span, count) ->
            seen.add(
                new PartSeen(
                    lineOf(span),
                    types.get(span) + ": " + span.of(anatomy.text()).replaceAll("\\s+", " "),
                    count[0],
                    count[1])));
    return seen;
  }

  private int lineOf(Span span) {
    return anatomy.patterns().stream()
        .flatMap(p -> p.parts().stream())
        .filter(p -> p.span().equals(span))
        .mapToInt(p -> p.line())
        .findFirst()
        .orElse(0);
  }

  /** One claim's answers. */
  private static final class Look {
    /** Choices looked at on one claim; the rest tells nothing new. */
    private static final int MOST_TRIES = 20_000;

    private final FactPool pool;
    private final Set<Span> held = new HashSet<>();
    private final Set<Span> decided = new HashSet<>();
    private int tries;

    Look(FactPool pool) {
      this.pool = pool;
    }

    void at(List<Clause> clauses, int number, Frame frame) {
      if (number == clauses.size() || ++tries > MOST_TRIES) {
        return;
      }
      if (clauses.get(number) instanceof Clause.OnePattern pattern) {
        for (DefaultFactHandle fact : pool.candidates(pattern, frame.tuple())) {
          if (ask(pattern, fact, frame)) {
            at(clauses, number + 1, frame.with(new Step.Given(pattern, fact, List.of())));
          }
        }
        return;
      }
      Clause.Group group = (Clause.Group) clauses.get(number);
      at(group.clauses(), 0, Frame.beside(frame));
      boolean any = !Matches.of(group.clauses(), frame, pool, 1).isEmpty();
      if (any != group.isNot()) {
        at(clauses, number + 1, frame.with(new Step.Absence(group, List.of())));
      }
    }

    private boolean ask(Clause.OnePattern pattern, DefaultFactHandle fact, Frame frame) {
      List<Part> failing =
          pattern.parts().stream()
              .filter(p -> p.ask(frame.tuple(), fact, frame.absent()) == Answer.FAILS)
              .toList();
      if (failing.isEmpty()) {
        pattern.parts().forEach(p -> held.add(p.text().span()));
      } else if (failing.size() == 1) {
        decided.add(failing.get(0).text().span());
      }
      return failing.isEmpty();
    }
  }
}
