package org.cleanclaim.scrub.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.rulebook.CompiledRule;
import org.cleanclaim.rulebook.anatomy.GroupText;
import org.cleanclaim.rulebook.anatomy.PartText;
import org.cleanclaim.rulebook.anatomy.PatternText;
import org.cleanclaim.rulebook.anatomy.RuleAnatomy;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.From;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.RuleConditionElement;
import org.drools.base.rule.constraint.Constraint;

/**
 * Reads the ways to match a rule, one for each combination that its {@code or}s leave, and joins
 * what the engine compiled with what the author wrote.
 */
final class WayReader {
  private final RuleAnatomy anatomy;
  private final ValueResolver resolver;
  private final List<Integer> engineNumbers;

  /**
   * @param engineNumbers the engine's numbers of the patterns, in the order of the text
   */
  private WayReader(RuleAnatomy anatomy, ValueResolver resolver, List<Integer> engineNumbers) {
    this.anatomy = anatomy;
    this.resolver = resolver;
    this.engineNumbers = engineNumbers;
  }

  /**
   * The ways of a rule, each a list of conditions.
   *
   * @throws NotExplainableException when it has a condition of a kind that is not known here
   */
  static List<List<Clause>> ways(CompiledRule rule, RuleAnatomy anatomy) {
    List<List<Clause>> ways = new ArrayList<>();
    List<Integer> numbers = numbers(rule.rule().getLhs()).stream().sorted().toList();
    if (numbers.size() != anatomy.patterns().size()) {
      throw new NotExplainableException("a pattern");
    }
    int count = rule.conditions().length;
    for (int way = 0; way < count; way++) {
      // each way is read from a copy of its own: ways may share patterns, whose places differ
      GroupElement conditions = rule.conditions()[way];
      ways.add(new WayReader(anatomy, rule.interpreter(), numbers).clauses(conditions, 0));
    }
    return ways;
  }

  private List<Clause> clauses(GroupElement group, int depth) {
    List<Clause> clauses = new ArrayList<>();
    int next = depth;
    for (RuleConditionElement child : group.getChildren()) {
      if (child instanceof GroupElement inner && inner.isAnd()) {
        List<Clause> nested = clauses(inner, next);
        clauses.addAll(nested);
        next += (int) nested.stream().filter(Clause.OnePattern.class::isInstance).count();
      } else if (child instanceof GroupElement inner && (inner.isNot() || inner.isExists())) {
        clauses.add(group(inner, next));
      } else if (child instanceof Pattern pattern) {
        clauses.add(pattern(pattern, next++));
      } else {
        throw new NotExplainableException(child.getClass().getSimpleName());
      }
    }
    return clauses;
  }

  private Clause.Group group(GroupElement group, int depth) {
    GroupText.Kind kind = group.isNot() ? GroupText.Kind.NOT : GroupText.Kind.EXISTS;
    Set<Integer> numbers = new HashSet<>();
    numbers(group).forEach(n -> numbers.add(engineNumbers.indexOf(n)));
    GroupText text = anatomy.group(kind, numbers);
    return new Clause.Group(group.isNot(), text, clauses(group, depth));
  }

  private Clause.OnePattern pattern(Pattern pattern, int depth) {
    pattern.setTupleIndex(depth);
    pattern.setObjectIndex(depth);
    PatternText text = anatomy.patterns().get(engineNumbers.indexOf(pattern.getPatternId()));
    if (pattern.getSource() != null && !(pattern.getSource() instanceof From)) {
      throw new NotExplainableException(pattern.getSource().getClass().getSimpleName());
    }
    return new Clause.OnePattern(
        text,
        pattern,
        ((ClassObjectType) pattern.getObjectType()).getClassType(),
        parts(text, pattern.getConstraints()),
        Optional.ofNullable((From) pattern.getSource()).map(From::getDataProvider));
  }

  /** Deals the constraints out to the parts; when their numbers differ all go to one part. */
  private List<Part> parts(PatternText text, List<Constraint> constraints) {
    if (text.constraints() != constraints.size()) {
      PartText all =
          new PartText(text.span(), text.line(), Optional.empty(), text.span(), constraints.size());
      return List.of(new Part(all, constraints, resolver));
    }
    List<Part> parts = new ArrayList<>();
    int next = 0;
    for (PartText part : text.parts()) {
      if (part.isCondition()) {
        parts.add(new Part(part, constraints.subList(next, next + part.constraints()), resolver));
        next += part.constraints();
      }
    }
    return parts;
  }

  private static Set<Integer> numbers(GroupElement group) {
    Set<Integer> numbers = new HashSet<>();
    for (RuleConditionElement child : group.getChildren()) {
      if (child instanceof Pattern pattern) {
        numbers.add(pattern.getPatternId());
      } else if (child instanceof GroupElement inner) {
        numbers.addAll(numbers(inner));
      }
    }
    return numbers;
  }
}
