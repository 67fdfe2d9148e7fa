package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.rulebook.CompiledRule;
import org.drools.base.base.ClassObjectType;
import org.drools.base.base.ValueResolver;
import org.drools.base.rule.ContextEntry;
import org.drools.base.rule.Declaration;
import org.drools.base.rule.GroupElement;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.base.rule.constraint.BetaConstraint;
import org.drools.base.rule.constraint.Constraint;
import org.drools.base.rule.constraint.Constraint.ConstraintType;

/** Turns the conditions of rules into ways, patterns and numbered requirements. */
final class WayBuilder {
  private final List<Requirement> requirements = new ArrayList<>();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<ScreenedPattern> patterns = new ArrayList<>();
  private final List<Way> ways = new ArrayList<>();

  /** All requirements so far, by number. */
  List<Requirement> requirements() {
    return requirements;
  }

  /** All patterns so far. */
  List<ScreenedPattern> patterns() {
    return patterns;
  }

  /** All ways so far, by number. */
  List<Way> ways() {
    return ways;
  }

  void add(int number, CompiledRule rule) {
    ValueResolver resolver = rule.resolver();
    for (GroupElement conditions : rule.screenedConditions()) {
      Optional<RuleShape> shape = RuleShape.of(conditions);
      if (shape.isPresent()) {
        new OneWay(number, rule.rule().getPackageName(), resolver).add(shape.get());
      } else {
        patterns.add(
            new ScreenedPattern(ways.size(), number, false, numberOf(Requirement.ANYTHING)));
        ways.add(new Way(number, Group.OF_NOTHING));
      }
    }
  }

  private int numberOf(Requirement requirement) {
    return numbers.computeIfAbsent(
        requirement.key(),
        key -> {
          requirements.add(requirement);
          return requirements.size() - 1;
        });
  }

  /** The way that is being built. */
  private final class OneWay {
    private final int rule;
    private final String packageName;
    private final ValueResolver resolver;

    OneWay(int rule, String packageName, ValueResolver resolver) {
      this.rule = rule;
      this.packageName = packageName;
      this.resolver = resolver;
    }

    void add(RuleShape shape) {
      Group conditions = group(shape, new Surroundings(Set.of(), 0, true, false)).orElseThrow();
      ways.add(new Way(rule, conditions));
    }

    /**
     * Turns a group into what is searched for. What can't be read here is left out where that only
     * lets the rule be tried more often.
     *
     * @return empty when something is left out of a group whose facts keep the rule from firing
     */
    private Optional<Group> group(RuleShape shape, Surroundings around) {
      boolean isExact = shape.isWhole();
      Set<Pattern> readable = around.readable();
      List<Step> steps = new ArrayList<>();
      for (Pattern pattern : shape.matched()) {
        int place = around.place + steps.size();
        pattern.setTupleIndex(place);
        pattern.setObjectIndex(place);
        readable.add(pattern);
        steps.add(new Step(register(pattern, around.isNeeded), joins(pattern, readable)));
        isExact &= isReadable(pattern, readable);
      }
      shape.others().forEach(pattern -> register(pattern, false));
      int behind = around.place + steps.size();
      List<Group> presences =
          groups(
              shape.presences(),
              new Surroundings(readable, behind, around.isNeeded, around.isExcluding));
      List<Group> absences =
          groups(shape.absences(), new Surroundings(readable, behind, false, !around.isExcluding));
      isExact &= presences.size() == shape.presences().size();
      isExact &= absences.size() == shape.absences().size();
      return around.isExcluding && !isExact
          ? Optional.empty()
          : Optional.of(new Group(steps, presences, absences));
    }

    private List<Group> groups(List<RuleShape> shapes, Surroundings around) {
      return shapes.stream().flatMap(shape -> group(shape, around).stream()).toList();
    }

    private int register(Pattern pattern, boolean isNeeded) {
      int number = numberOf(new Requirement(typeOf(pattern), conditions(pattern)));
      patterns.add(new ScreenedPattern(ways.size(), rule, isNeeded, number));
      return number;
    }

    private Class<?> typeOf(Pattern pattern) {
      return ((ClassObjectType) pattern.getObjectType()).getClassType();
    }

    private List<Condition> conditions(Pattern pattern) {
      List<Condition> conditions = new ArrayList<>();
      for (Constraint constraint : pattern.getConstraints()) {
        if (constraint.getType() == ConstraintType.ALPHA) {
          conditions.add(
              new Condition((AlphaNodeFieldConstraint) constraint, resolver, packageName));
        }
      }
      return conditions;
    }

    /** Those constraints of a pattern that read facts of some patterns alone. */
    private List<Join> joins(Pattern pattern, Set<Pattern> readable) {
      List<Join> joins = new ArrayList<>();
      for (Constraint constraint : pattern.getConstraints()) {
        if (constraint.getType() == ConstraintType.BETA && isReadable(constraint, readable)) {
          joins.add(join(constraint));
        }
      }
      return joins;
    }

    @SuppressWarnings("unchecked")
    private Join join(Constraint constraint) {
      return new Join((BetaConstraint<ContextEntry>) constraint, resolver);
    }

    private static boolean isReadable(Pattern pattern, Set<Pattern> readable) {
      return pattern.getConstraints().stream()
          .allMatch(c -> c.getType() == ConstraintType.ALPHA || isReadable(c, readable));
    }

    private static boolean isReadable(Constraint constraint, Set<Pattern> readable) {
      return constraint instanceof BetaConstraint
          && Arrays.stream(constraint.getRequiredDeclarations())
              .map(Declaration::getPattern)
              .allMatch(readable::contains);
    }
  }

  /**
   * Where a group stands.
   *
   * @param outer patterns around it, whose facts it can read
   * @param place how many these are
   * @param isNeeded whether the way needs its facts
   * @param isExcluding whether its facts keep the rule from firing
   */
  private record Surroundings(
      Set<Pattern> outer, int place, boolean isNeeded, boolean isExcluding) {
    Set<Pattern> readable() {
      Set<Pattern> patterns = Collections.newSetFromMap(new IdentityHashMap<>());
      patterns.addAll(outer);
      return patterns;
    }
  }
}
