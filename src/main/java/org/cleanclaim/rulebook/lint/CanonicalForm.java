package org.cleanclaim.rulebook.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cleanclaim.rulebook.language.Condition;
import org.cleanclaim.rulebook.language.Condition.Accumulate;
import org.cleanclaim.rulebook.language.Condition.Collect;
import org.cleanclaim.rulebook.language.Condition.Constraint;
import org.cleanclaim.rulebook.language.Condition.From;
import org.cleanclaim.rulebook.language.Condition.Group;
import org.cleanclaim.rulebook.language.Condition.Kind;
import org.cleanclaim.rulebook.language.Condition.Pattern;
import org.cleanclaim.rulebook.language.Condition.Source;
import org.cleanclaim.rulebook.language.Expression;
import org.cleanclaim.rulebook.language.Expression.Binary;
import org.cleanclaim.rulebook.language.Expression.Call;
import org.cleanclaim.rulebook.language.Expression.Choice;
import org.cleanclaim.rulebook.language.Expression.Literal;
import org.cleanclaim.rulebook.language.Expression.Member;
import org.cleanclaim.rulebook.language.Expression.Name;
import org.cleanclaim.rulebook.language.Expression.OneOf;
import org.cleanclaim.rulebook.language.Expression.Unary;
import org.cleanclaim.rulebook.language.RuleBody;

/**
 * The conditions of a rule as a set of terms that do not depend on how its author named, ordered
 * and wrapped them: two rules with equal sets ask the same.
 */
final class CanonicalForm {
  private final Map<String, String> meanings = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private CanonicalForm() {}

  /**
   * Everything that a rule asks, one term for each constraint.
   *
   * @param terms of the conditions: {@code ServiceLine#1.units > 3}
   * @param subject what the report stands on
   */
  record Terms(TreeSet<String> terms, String subject) {}

  static Terms of(RuleBody body) {
    CanonicalForm form = new CanonicalForm();
    TreeSet<String> terms = new TreeSet<>(form.terms(body.when()));
    List<Expression> report = body.report().arguments();
    String subject = report.size() < 2 ? "" : form.render(report.get(1), "");
    return new Terms(terms, body.report().verdict() + " " + subject);
  }

  private List<String> terms(Condition condition) {
    if (condition instanceof Pattern pattern) {
      return terms(pattern);
    }
    Group group = (Group) condition;
    List<String> inner = new ArrayList<>();
    for (Condition part : group.parts()) {
      List<String> terms = terms(part);
      inner.addAll(group.kind() == Kind.OR ? List.of(all(terms)) : terms);
    }
    return group.kind() == Kind.AND ? inner : List.of(group.kind() + all(inner));
  }

  private static String all(List<String> terms) {
    return terms.stream().sorted().collect(Collectors.joining(" & ", "(", ")"));
  }

  private List<String> terms(Pattern pattern) {
    String fact = pattern.type() + "#" + counts.merge(pattern.type(), 1, Integer::sum);
    pattern.binding().ifPresent(binding -> meanings.put(binding.name(), fact));
    List<String> terms = new ArrayList<>();
    terms.add(fact + pattern.source().map(this::render).orElse(""));
    for (Constraint constraint : pattern.constraints()) {
      Expression expression = constraint.expression();
      boolean names = expression instanceof Name || expression instanceof Member;
      constraint.binding().ifPresent(b -> meanings.put(b.name(), render(bound(expression), fact)));
      if (constraint.binding().isEmpty() || !names) {
        conjuncts(expression).forEach(e -> terms.add(render(e, fact)));
      }
    }
    return terms;
  }

  private static Expression bound(Expression expression) {
    return expression instanceof Binary || expression instanceof OneOf
        ? expression.parts().get(0)
        : expression;
  }

  private static List<Expression> conjuncts(Expression expression) {
    if (expression instanceof Binary binary && binary.operator().equals("&&")) {
      List<Expression> both = new ArrayList<>(conjuncts(binary.left()));
      both.addAll(conjuncts(binary.right()));
      return both;
    }
    return List.of(expression);
  }

  private String render(Source source) {
    if (source instanceof From from) {
      return " from " + render(from.expression(), "");
    }
    if (source instanceof Collect collect) {
      return " collect" + all(terms(collect.pattern()));
    }
    Accumulate accumulate = (Accumulate) source;
    String input = all(terms(accumulate.input()));
    String functions =
        accumulate.functions().stream()
            .map(f -> f.name() + f.argument().map(a -> render(a, "")).orElse(""))
            .collect(Collectors.joining(","));
    return " accumulate" + input + functions;
  }

  private String render(Expression expression, String fact) {
    if (expression instanceof Literal literal) {
      return literal.token().text();
    }
    if (expression instanceof Name name) {
      boolean own = !fact.isEmpty() && Character.isLowerCase(name.name().charAt(0));
      return meanings.getOrDefault(name.name(), own ? fact + "." + name.name() : name.name());
    }
    if (expression instanceof Member member) {
      return render(member.of(), fact) + "." + member.name();
    }
    if (expression instanceof Call call) {
      String of = call.of().map(o -> render(o, fact)).orElse(fact);
      return of + "." + call.name() + list(call.arguments(), fact);
    }
    if (expression instanceof Unary unary) {
      return unary.operator() + render(unary.operand(), fact);
    }
    if (expression instanceof OneOf oneOf) {
      String not = oneOf.negated() ? " not in " : " in ";
      return render(oneOf.left(), fact) + not + list(oneOf.options(), fact);
    }
    if (expression instanceof Choice choice) {
      return list(choice.parts(), fact);
    }
    return render((Binary) expression, fact);
  }

  private String list(List<Expression> expressions, String fact) {
    return expressions.stream()
        .map(e -> render(e, fact))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** The sides of an equality, and of {@code &&} and {@code ||}, in alphabetical order. */
  private String render(Binary binary, String fact) {
    String left = render(binary.left(), fact);
    String right = render(binary.right(), fact);
    boolean either = List.of("==", "!=", "&&", "||").contains(binary.operator());
    boolean swap = either && left.compareTo(right) > 0;
    return "(" + (swap ? right : left) + binary.operator() + (swap ? left : right) + ")";
  }
}
