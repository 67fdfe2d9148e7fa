package org.cleanclaim.rulebook.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cleanclaim.rulebook.language.Condition;
import org.cleanclaim.rulebook.language.Condition.Accumulate;
import org.cleanclaim.rulebook.language.Condition.Binding;
import org.cleanclaim.rulebook.language.Condition.Collect;
import org.cleanclaim.rulebook.language.Condition.Constraint;
import org.cleanclaim.rulebook.language.Condition.From;
import org.cleanclaim.rulebook.language.Condition.Function;
import org.cleanclaim.rulebook.language.Condition.Group;
import org.cleanclaim.rulebook.language.Condition.Kind;
import org.cleanclaim.rulebook.language.Condition.Pattern;
import org.cleanclaim.rulebook.language.Expression;
import org.cleanclaim.rulebook.language.Expression.Binary;
import org.cleanclaim.rulebook.language.Expression.OneOf;

/** Types the conditions of a rule and what they bind, from top to bottom. */
final class ConditionTyper {
  private final TypeFaults faults;

  ConditionTyper(TypeFaults faults) {
    this.faults = faults;
  }

  void check(Condition condition, Scope scope) {
    if (condition instanceof Pattern pattern) {
      check(pattern, scope);
      return;
    }
    Group group = (Group) condition;
    if (group.kind() == Kind.OR) {
      either(group, scope);
      return;
    }
    Scope inside = group.kind() == Kind.AND ? scope : scope.inner();
    group.parts().forEach(part -> check(part, inside));
  }

  /** After an {@code or}, what every branch binds is known. */
  private void either(Group group, Scope scope) {
    List<Scope> branches = new ArrayList<>();
    for (Condition branch : group.parts()) {
      Scope inside = scope.inner();
      check(branch, inside);
      branches.add(inside);
    }
    Set<String> everywhere = new HashSet<>(branches.get(0).bindings().keySet());
    branches.forEach(b -> everywhere.retainAll(b.bindings().keySet()));
    everywhere.forEach(name -> branches.get(0).binding(name).ifPresent(t -> scope.bind(name, t)));
  }

  private void check(Pattern pattern, Scope scope) {
    boolean ofFunctions =
        pattern.source().filter(s -> s instanceof Accumulate).isPresent()
            && pattern.type().equals("Object");
    pattern.source().ifPresent(source -> check(source, pattern, scope));
    Optional<Class<?>> type = scope.findClass(pattern.type());
    if (type.isEmpty()) {
      faults.add(pattern.typeStart(), unknownClass(pattern.type(), scope));
      pattern.binding().ifPresent(b -> faults.unknown(b.name()));
      pattern.constraints().forEach(c -> c.binding().ifPresent(b -> faults.unknown(b.name())));
      return;
    }
    ValueType fact = ValueType.of(type.get());
    Scope inside = ofFunctions ? scope : scope.within(fact);
    pattern.constraints().forEach(constraint -> check(constraint, inside));
    pattern.binding().ifPresent(binding -> bind(binding, fact, scope));
  }

  private static String unknownClass(String written, Scope scope) {
    return written.contains(".")
        ? "no full class names: import the class, if rules may use it"
        : "no class " + written + " is imported that rules may use" + scope.classHint(written);
  }

  private void check(Constraint constraint, Scope scope) {
    ExpressionTyper typer = new ExpressionTyper(scope, false);
    faults.guard(
        () -> {
          ValueType type = typer.type(constraint.expression());
          if (constraint.binding().isEmpty()) {
            typer.truth(constraint.expression(), type);
          } else {
            bind(constraint, type, typer);
          }
        },
        constraint.binding());
  }

  /** {@code $code : procedureCode != ""} binds the field and compares it. */
  private void bind(Constraint constraint, ValueType whole, ExpressionTyper typer)
      throws TypeFault {
    Expression bound = constraint.expression();
    while (whole.isTruth() && (bound instanceof Binary || bound instanceof OneOf)) {
      bound = bound.parts().get(0);
    }
    bind(constraint.binding().orElseThrow(), typer.type(bound), typer.scope());
  }

  private void bind(Binding binding, ValueType type, Scope scope) {
    if (!scope.bind(binding.name(), type)) {
      faults.add(binding.start(), binding.name() + " is bound twice: give one another name");
    }
  }

  private void check(Condition.Source source, Pattern pattern, Scope scope) {
    if (source instanceof From from) {
      faults.guard(
          () -> {
            ValueType given = new ExpressionTyper(scope, false).type(from.expression());
            comesFrom(pattern, given, from, scope);
          },
          Optional.empty());
    } else if (source instanceof Collect collect) {
      check(collect.pattern(), scope.inner());
    } else if (source instanceof Accumulate accumulate) {
      Scope inside = scope.inner();
      check(accumulate.input(), inside);
      accumulate.functions().forEach(function -> check(function, inside, scope));
    }
  }

  private static void comesFrom(Pattern pattern, ValueType given, From from, Scope scope)
      throws TypeFault {
    boolean several = Collection.class.isAssignableFrom(given.boxed());
    Class<?> part = several ? given.element().boxed() : given.boxed();
    Optional<Class<?>> wanted = scope.findClass(pattern.type());
    if (wanted.isPresent() && !wanted.get().isAssignableFrom(part) && part != Object.class) {
      throw new TypeFault(
          from.expression().start(),
          "gives " + part.getSimpleName() + " and never " + pattern.type());
    }
  }

  private void check(Function function, Scope inside, Scope outside) {
    faults.guard(
        () -> {
          ExpressionTyper typer = new ExpressionTyper(inside, false);
          ValueType argument =
              function.argument().isPresent()
                  ? typer.type(function.argument().get())
                  : ValueType.NOTHING;
          ValueType result = Accumulations.result(function, argument);
          function.binding().ifPresent(binding -> bind(binding, result, outside));
        },
        function.binding());
  }
}
