package org.cleanclaim.scrub.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.rulebook.CompiledRule;
import org.cleanclaim.scrub.screen.RuleShape.Part;
import org.cleanclaim.scrub.screen.RuleShape.Role;
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
  private static final Set<Role> NEEDING = EnumSet.of(Role.MATCHED, Role.NEEDED, Role.PRESENT);

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
      Optional<List<Part>> parts = RuleShape.of(conditions);
      if (parts.isPresent()) {
        new OneWay(number, rule.rule().getPackageName(), resolver).add(parts.get());
      } else {
        patterns.add(
            new ScreenedPattern(ways.size(), number, false, numberOf(Requirement.ANYTHING)));
        ways.add(new Way(number, List.of(), List.of(), List.of()));
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
    private final List<Step> steps = new ArrayList<>();
    private final List<Step> presences = new ArrayList<>();
    private final List<Step> absences = new ArrayList<>();
    private final Set<Pattern> joined = Collections.newSetFromMap(new IdentityHashMap<>());

    OneWay(int rule, String packageName, ValueResolver resolver) {
      this.rule = rule;
      this.packageName = packageName;
      this.resolver = resolver;
    }

    void add(List<Part> parts) {
      parts.forEach(this::add);
      ways.add(new Way(rule, List.copyOf(steps), List.copyOf(presences), List.copyOf(absences)));
    }

    private void add(Part part) {
      boolean isNeeded = NEEDING.contains(part.role());
      Pattern pattern = part.pattern();
      int number = numberOf(new Requirement(typeOf(pattern), conditions(pattern)));
      patterns.add(new ScreenedPattern(ways.size(), rule, isNeeded, number));
      pattern.setTupleIndex(steps.size());
      pattern.setObjectIndex(steps.size());
      switch (part.role()) {
        case MATCHED -> {
          joined.add(pattern);
          steps.add(new Step(number, joins(pattern, joined)));
        }
        case PRESENT -> presences.add(new Step(number, joins(pattern, joinedAnd(pattern))));
        case ABSENT -> addAbsence(number, pattern);
        case NEEDED, OTHER -> {}
      }
    }

    private Set<Pattern> joinedAnd(Pattern pattern) {
      Set<Pattern> readable = Collections.newSetFromMap(new IdentityHashMap<>());
      readable.addAll(joined);
      readable.add(pattern);
      return readable;
    }

    /** An absence that is not wholly readable is left to the engine. */
    private void addAbsence(int number, Pattern pattern) {
      Set<Pattern> readable = joinedAnd(pattern);
      boolean allReadable =
          pattern.getConstraints().stream()
              .allMatch(c -> c.getType() == ConstraintType.ALPHA || isReadable(c, readable));
      if (allReadable) {
        absences.add(new Step(number, joins(pattern, readable)));
      }
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

    private static boolean isReadable(Constraint constraint, Set<Pattern> readable) {
      return constraint instanceof BetaConstraint
          && Arrays.stream(constraint.getRequiredDeclarations())
              .map(Declaration::getPattern)
              .allMatch(readable::contains);
    }
  }
}
