package org.cleanclaim.rulebook.lint;

import java.util.Optional;
import java.util.stream.Stream;
import org.cleanclaim.rulebook.language.Condition;
import org.cleanclaim.rulebook.language.Condition.Accumulate;
import org.cleanclaim.rulebook.language.Condition.Binding;
import org.cleanclaim.rulebook.language.Condition.Collect;
import org.cleanclaim.rulebook.language.Condition.Constraint;
import org.cleanclaim.rulebook.language.Condition.From;
import org.cleanclaim.rulebook.language.Condition.Group;
import org.cleanclaim.rulebook.language.Condition.Pattern;
import org.cleanclaim.rulebook.language.Condition.Source;
import org.cleanclaim.rulebook.language.Expression;
import org.cleanclaim.rulebook.language.Expression.Name;
import org.cleanclaim.rulebook.language.RuleBody;

/** The names that a rule gives and uses. */
final class Names {
  private Names() {}

  /** Every pattern, those that accumulations run over included. */
  static Stream<Pattern> patterns(Condition condition) {
    if (condition instanceof Group group) {
      return group.parts().stream().flatMap(Names::patterns);
    }
    Pattern pattern = (Pattern) condition;
    return Stream.concat(
        Stream.of(pattern), pattern.source().stream().flatMap(Names::patternsOfSource));
  }

  private static Stream<Pattern> patternsOfSource(Source source) {
    if (source instanceof Accumulate accumulate) {
      return patterns(accumulate.input());
    }
    return source instanceof Collect collect ? patterns(collect.pattern()) : Stream.empty();
  }

  /** Every binding of a rule. */
  static Stream<Binding> bindings(RuleBody body) {
    return patterns(body.when()).flatMap(Names::bindings);
  }

  /** Every binding of a pattern, to its fact and to parts of it. */
  static Stream<Binding> bindings(Pattern pattern) {
    return Stream.of(
            pattern.binding().stream(),
            pattern.constraints().stream().map(Constraint::binding).flatMap(Optional::stream),
            functions(pattern).map(Condition.Function::binding).flatMap(Optional::stream))
        .flatMap(s -> s);
  }

  /** Every expression of a rule, its report's included. */
  static Stream<Expression> expressions(RuleBody body) {
    return Stream.concat(
        patterns(body.when()).flatMap(Names::expressions), body.report().arguments().stream());
  }

  private static Stream<Expression> expressions(Pattern pattern) {
    return Stream.of(
            pattern.constraints().stream().map(Constraint::expression),
            pattern.source().stream()
                .filter(From.class::isInstance)
                .map(from -> ((From) from).expression()),
            functions(pattern).map(Condition.Function::argument).flatMap(Optional::stream))
        .flatMap(s -> s);
  }

  private static Stream<Condition.Function> functions(Pattern pattern) {
    return pattern.source().stream()
        .filter(Accumulate.class::isInstance)
        .flatMap(accumulate -> ((Accumulate) accumulate).functions().stream());
  }

  /** The names that an expression uses, bindings among them. */
  static Stream<String> used(Expression expression) {
    return expression.all().filter(Name.class::isInstance).map(name -> ((Name) name).name());
  }

  static boolean isBinding(String name) {
    return name.startsWith("$");
  }

  /** Whether an expression uses any binding. */
  static boolean usesBinding(Expression expression) {
    return used(expression).anyMatch(Names::isBinding);
  }
}
