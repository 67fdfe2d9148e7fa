package org.cleanclaim.rulebook.language;

import java.util.List;
import java.util.Optional;

/** What stands between {@code when} and {@code then}, or a part of it. */
public sealed interface Condition {
  int start();

  /** Into how many rules without {@code or} the engine takes it apart. */
  double ways();

  /** A name given to a fact or value, {@code $line}. */
  record Binding(String name, int start) {}

  /** How the parts of a group hold together. */
  enum Kind {
    AND,
    OR,
    NOT,
    EXISTS,
    FORALL
  }

  /** Several conditions in one. */
  record Group(Kind kind, List<Condition> parts, int start) implements Condition {
    @Override
    public double ways() {
      return kind == Kind.OR
          ? parts.stream().mapToDouble(Condition::ways).sum()
          : parts.stream().mapToDouble(Condition::ways).reduce(1, (a, b) -> a * b);
    }
  }

  /**
   * Facts of a class that fulfil constraints.
   *
   * @param type the class as written
   * @param source where the facts come from; empty for those of the claim
   */
  record Pattern(
      Optional<Binding> binding,
      String type,
      int typeStart,
      List<Constraint> constraints,
      Optional<Source> source,
      int start)
      implements Condition {
    @Override
    public double ways() {
      return 1;
    }
  }

  /** One of the things between the commas of a pattern. */
  record Constraint(Optional<Binding> binding, Expression expression, int start) {}

  /** Where the facts of a pattern come from. */
  sealed interface Source {}

  /** {@code from $claim.dates}. */
  record From(Expression expression) implements Source {}

  /** {@code from collect( Pattern(...) )}. */
  record Collect(Pattern pattern) implements Source {}

  /** {@code accumulate( conditions, functions )}. */
  record Accumulate(Condition input, List<Function> functions) implements Source {}

  /** One function of an accumulation. */
  record Function(
      String name, Optional<Binding> binding, Optional<Expression> argument, int start) {}
}
