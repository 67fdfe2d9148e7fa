package org.cleanclaim.rulebook.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.rulebook.language.Condition.Binding;
import org.cleanclaim.rulebook.language.Condition.Constraint;
import org.cleanclaim.rulebook.language.Condition.Group;
import org.cleanclaim.rulebook.language.Condition.Kind;
import org.cleanclaim.rulebook.language.Condition.Pattern;
import org.cleanclaim.rulebook.language.Condition.Source;
import org.cleanclaim.rulebook.source.RuleText;
import org.cleanclaim.rulebook.source.Token;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * Turns what the engine's parser made of the conditions into ours. The engine's own tree is walked,
 * so that both can't differ in what a pattern or constraint is; the text of each constraint is read
 * anew.
 */
final class ConditionReader {
  private final RuleText text;
  private final FaultSink faults;
  private final SourceReader sources;

  ConditionReader(RuleText text, FaultSink faults) {
    this.text = text;
    this.faults = faults;
    sources = new SourceReader(text, faults, this);
  }

  Group group(ConditionalElementDescr descr) {
    List<Condition> parts = new ArrayList<>();
    for (Object part : descr.getDescrs()) {
      condition((BaseDescr) part).ifPresent(parts::add);
    }
    return new Group(kind(descr), parts, Math.max(0, ((BaseDescr) descr).getStartCharacter()));
  }

  private static Kind kind(ConditionalElementDescr descr) {
    if (descr instanceof NotDescr) {
      return Kind.NOT;
    }
    if (descr instanceof ExistsDescr) {
      return Kind.EXISTS;
    }
    if (descr instanceof ForallDescr) {
      return Kind.FORALL;
    }
    return descr instanceof OrDescr ? Kind.OR : Kind.AND;
  }

  Optional<Condition> condition(BaseDescr descr) {
    if (descr instanceof PatternDescr pattern) {
      return pattern(pattern).map(p -> p);
    }
    if (descr instanceof AndDescr
        || descr instanceof OrDescr
        || descr instanceof NotDescr
        || descr instanceof ExistsDescr
        || descr instanceof ForallDescr) {
      return Optional.of(group((ConditionalElementDescr) descr));
    }
    faults.fault(
        Math.max(0, descr.getStartCharacter()),
        descr instanceof EvalDescr
            ? "no eval: write a constraint of the pattern that it is about"
            : "this kind of condition is not in the language of rules: use patterns, not, exists,"
                + " forall, and, or");
    return Optional.empty();
  }

  Optional<Pattern> pattern(PatternDescr descr) {
    int start = descr.getStartCharacter();
    Optional<String> refused = refused(descr);
    if (refused.isPresent()) {
      faults.fault(Math.max(start, 0), refused.get());
      return Optional.empty();
    }
    Optional<Binding> binding =
        Optional.ofNullable(descr.getIdentifier()).map(name -> binding(name, start));
    int typeStart =
        text.tokens(start, descr.getEndCharacter() + 1).stream()
            .skip(binding.isPresent() ? 2 : 0)
            .findFirst()
            .map(Token::start)
            .orElse(start);
    Optional<Source> source = sources.of(descr);
    List<Constraint> constraints =
        descr.getDescrs().stream().flatMap(c -> constraint((BaseDescr) c).stream()).toList();
    return Optional.of(
        new Pattern(binding, descr.getObjectType(), typeStart, constraints, source, start));
  }

  private static Optional<String> refused(PatternDescr descr) {
    if (descr.getObjectType() == null) {
      return Optional.of("no paths: name the class and join it by ==");
    }
    if (descr.isQuery()) {
      return Optional.of("no queries");
    }
    if (!descr.getAnnotationNames().isEmpty()) {
      return Optional.of("no annotations on a pattern");
    }
    if (descr.getBehaviors() != null && !descr.getBehaviors().isEmpty()) {
      return Optional.of("no windows: a claim has no clock");
    }
    if (descr.isUnification()) {
      return Optional.of("bind by : and not by :=");
    }
    return Optional.empty();
  }

  private Binding binding(String name, int start) {
    if (!name.startsWith("$")) {
      faults.fault(
          start, "a binding begins with $, so that it can't be taken for a field: $" + name);
    }
    return new Binding(name, start);
  }

  private Optional<Constraint> constraint(BaseDescr descr) {
    int start = descr.getStartCharacter();
    int end = descr.getEndCharacter() + 1;
    if (!(descr instanceof ExprConstraintDescr expression)
        || !text.text(start, end).equals(expression.getExpression())) {
      faults.fault(Math.max(start, 0), "this constraint is not in the language of rules");
      return Optional.empty();
    }
    return constraint(start, end);
  }

  /** Reads the constraint between two offsets. */
  private Optional<Constraint> constraint(int start, int end) {
    try {
      TokenReader reader = TokenReader.of(text, start, end);
      Optional<Binding> binding = Optional.empty();
      if (reader.atBinding()) {
        Token name = reader.next();
        reader.expect(":");
        binding = Optional.of(binding(name.text(), name.start()));
        reader.refuseComputed();
      }
      return Optional.of(
          new Constraint(binding, new ExpressionParser(reader, false).parseAll(), start));
    } catch (NotUnderstoodException e) {
      faults.fault(e.offset(), e.getMessage());
      return Optional.empty();
    }
  }
}
