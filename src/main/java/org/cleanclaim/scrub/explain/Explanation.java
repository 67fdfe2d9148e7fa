package org.cleanclaim.scrub.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cleanclaim.finding.Evidence;
import org.cleanclaim.finding.Finding;
import org.cleanclaim.rulebook.anatomy.Span;

/**
 * Why a rule fired on a claim, or why not.
 *
 * @param rule id of the rule
 * @param findings what the rule reports on the claim; empty when it does not fire
 * @param gates what of its header keeps it off the claim
 * @param conditions in the order of the rule; of several ways to match it the one that the claim
 *     comes nearest
 * @param gaps tables and facts that were missing when the claim was judged
 * @param complete false when the claim holds too many facts to try all of them together
 */
public record Explanation(
    String rule,
    List<Finding> findings,
    List<Gate> gates,
    List<Condition> conditions,
    List<String> gaps,
    boolean complete) {
  public Explanation {
    findings = List.copyOf(findings);
    gates = List.copyOf(gates);
    conditions = List.copyOf(conditions);
    gaps = List.copyOf(gaps);
  }

  /** Whether the rule reports on the claim. */
  public boolean fired() {
    return !findings.isEmpty();
  }

  /** What keeps the conditions from being met, in the order of the rule. */
  public List<Obstacle> obstacles() {
    return conditions.stream().flatMap(c -> c.obstacles().stream()).toList();
  }

  /**
   * What of a rule's header keeps it off a claim.
   *
   * @param line of the annotation; 0 when the header has none and its default counts
   * @param rule what the header says, {@code @since 2024-01-01}
   * @param claim what the claim is
   */
  public record Gate(int line, String rule, String claim) {}

  /**
   * A condition of the rule and what the claim holds for it.
   *
   * @param text as written, in one line
   * @param facts words for the facts that it was given or that it forbids
   * @param rows the rows of code sets among them
   * @param obstacles empty when it is met
   * @param known false when nothing can be said, because an earlier condition has no fact
   */
  public record Condition(
      int line,
      String text,
      List<String> facts,
      List<Evidence> rows,
      List<Obstacle> obstacles,
      boolean known) {
    public Condition {
      facts = List.copyOf(facts);
      rows = List.copyOf(rows);
      obstacles = List.copyOf(obstacles);
    }

    public boolean isMet() {
      return obstacles.isEmpty() && known;
    }
  }

  /** What an obstacle is. */
  public enum Kind {
    /** A part of a pattern that the nearest fact does not meet. */
    PART,
    /** A pattern for which the claim has no fact. */
    PATTERN,
    /** A {@code not} whose facts are there. */
    NOT,
    /** An {@code exists} whose facts are not there. */
    EXISTS
  }

  /**
   * What keeps a condition from being met.
   *
   * @param span where it stands in the rule's text
   * @param text as written, in one line
   * @param found words for what the claim holds instead
   * @param values what the part reads, and what it is on that fact
   */
  public record Obstacle(
      Kind kind, Span span, int line, String text, List<String> found, List<Value> values) {
    public Obstacle {
      found = List.copyOf(found);
      values = List.copyOf(values);
    }
  }

  /**
   * An expression of a part and its value.
   *
   * @param value empty when it can't be evaluated
   */
  public record Value(String expression, Optional<String> value) {}

  /** The rows of code sets that the conditions were given. */
  public Stream<Evidence> rows() {
    return conditions.stream().flatMap(c -> c.rows().stream());
  }
}
