package org.cleanclaim.scrub.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cleanclaim.finding.Evidence;
import org.cleanclaim.rulebook.anatomy.GroupText;
import org.cleanclaim.rulebook.anatomy.Span;
import org.cleanclaim.scrub.explain.Explanation.Condition;
import org.cleanclaim.scrub.explain.Explanation.Kind;
import org.cleanclaim.scrub.explain.Explanation.Obstacle;
import org.drools.base.base.ValueResolver;

/** Puts what became of the conditions into words. */
final class Telling {
  private final String rule;
  private final PartValues values;
  private final List<Condition> told = new ArrayList<>();

  private Telling(String rule, ValueResolver resolver) {
    this.rule = rule;
    values = new PartValues(resolver);
  }

  /**
   * Tells each step.
   *
   * @param rule the text of the rule
   */
  static List<Condition> of(List<Step> steps, String rule, ValueResolver resolver) {
    Telling telling = new Telling(rule, resolver);
    steps.forEach(telling::tell);
    return telling.told;
  }

  private void tell(Step step) {
    if (step instanceof Step.Given given) {
      tellGiven(given);
    } else if (step instanceof Step.Without without) {
      tellWithout(without);
    } else if (step instanceof Step.Absence absence) {
      tellAbsence(absence);
    } else {
      tellPresence((Step.Presence) step);
    }
  }

  private void tellGiven(Step.Given given) {
    Object fact = given.fact().getObject();
    values.name(given.clause(), fact);
    List<Obstacle> obstacles = given.failing().stream().map(part -> obstacle(part, fact)).toList();
    add(given.clause().text().span(), given.clause().text().line(), List.of(fact), obstacles, true);
  }

  private Obstacle obstacle(Part part, Object fact) {
    Span span = part.text().span();
    return new Obstacle(
        Kind.PART,
        span,
        part.text().line(),
        oneLine(span),
        List.of(FactWords.of(fact)),
        values.of(part.text().expression().of(rule), fact));
  }

  private void tellWithout(Step.Without without) {
    Span span = without.clause().text().span();
    int line = without.clause().text().line();
    List<Object> nearest = without.nearest().stream().map(g -> g.fact().getObject()).toList();
    List<Obstacle> obstacles = new ArrayList<>();
    if (!without.follows()) {
      List<Explanation.Value> read = new ArrayList<>();
      without.nearest().stream()
          .limit(1)
          .forEach(
              g ->
                  g.failing()
                      .forEach(
                          p ->
                              read.addAll(
                                  values.of(
                                      p.text().expression().of(rule), g.fact().getObject()))));
      obstacles.add(
          new Obstacle(
              Kind.PATTERN,
              span,
              line,
              oneLine(span),
              nearest.stream().map(FactWords::of).toList(),
              read));
    }
    add(span, line, List.of(), obstacles, false);
  }

  private void tellAbsence(Step.Absence absence) {
    Clause.Group group = absence.clause();
    List<Object> facts = absence.found().stream().flatMap(List::stream).distinct().toList();
    List<Obstacle> obstacles =
        facts.isEmpty() && absence.found().isEmpty()
            ? List.of()
            : List.of(
                new Obstacle(
                    group.text().kind() == GroupText.Kind.NOT ? Kind.NOT : Kind.EXISTS,
                    group.text().span(),
                    group.text().line(),
                    oneLine(group.text().span()),
                    facts.stream().map(FactWords::of).toList(),
                    List.of()));
    add(group.text().span(), group.text().line(), facts, obstacles, true);
  }

  private void tellPresence(Step.Presence presence) {
    Clause.Group group = presence.clause();
    Telling within = new Telling(rule, values.resolver());
    within.values.nameAll(values);
    presence.inner().forEach(within::tell);
    List<Obstacle> obstacles = within.told.stream().flatMap(c -> c.obstacles().stream()).toList();
    List<Object> facts =
        presence.inner().stream()
            .filter(Step.Given.class::isInstance)
            .map(s -> ((Step.Given) s).fact().getObject())
            .toList();
    if (presence.isWithoutFact()) {
      List<String> near = obstacles.stream().flatMap(o -> o.found().stream()).toList();
      List<Explanation.Value> read = obstacles.stream().flatMap(o -> o.values().stream()).toList();
      obstacles =
          List.of(
              new Obstacle(
                  Kind.EXISTS,
                  group.text().span(),
                  group.text().line(),
                  oneLine(group.text().span()),
                  near,
                  read));
    }
    add(group.text().span(), group.text().line(), facts, obstacles, true);
  }

  private void add(
      Span span, int line, List<Object> facts, List<Obstacle> obstacles, boolean known) {
    List<Evidence> rows =
        facts.stream().map(FactWords::row).flatMap(Optional::stream).distinct().toList();
    Stream<String> words = facts.stream().map(FactWords::of);
    told.add(new Condition(line, oneLine(span), words.toList(), rows, obstacles, known));
  }

  private String oneLine(Span span) {
    return span.of(rule).replaceAll("\\s+", " ");
  }
}
