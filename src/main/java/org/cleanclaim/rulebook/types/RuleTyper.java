package org.cleanclaim.rulebook.types;

import java.util.List;
import java.util.Optional;
import org.cleanclaim.claim.Citable;
import org.cleanclaim.rulebook.language.Expression;
import org.cleanclaim.rulebook.language.Expression.Call;
import org.cleanclaim.rulebook.language.Expression.Name;
import org.cleanclaim.rulebook.language.RuleBody;
import org.cleanclaim.rulebook.language.RuleBody.Import;
import org.cleanclaim.rulebook.language.RuleBody.Report;
import org.cleanclaim.rulebook.sandbox.AllowedTypes;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;

/**
 * Checks the types of a whole rule: everything that it names exists, may be used by rules and fits
 * where it stands. No class that a rule names is initialised by this.
 */
public final class RuleTyper {
  private RuleTyper() {}

  /**
   * Checks a rule.
   *
   * @param faults what is wrong is added here; the rule must not be compiled then
   */
  public static void check(RuleText text, RuleBody body, List<RuleFault> faults) {
    TypeFaults sink = new TypeFaults(text, faults);
    for (Import imported : body.imports().values()) {
      boolean wholePackage = imported.simpleName().equals("*");
      if (!wholePackage && AllowedTypes.shipped().find(imported.className()).isEmpty()) {
        sink.add(imported.start(), "no class " + imported.className() + " that rules may use");
      }
    }
    Scope scope = Scope.of(body.imports());
    new ConditionTyper(sink).check(body.when(), scope);
    report(body.report(), scope, sink);
  }

  private static void report(Report report, Scope scope, TypeFaults sink) {
    List<Expression> arguments = report.arguments();
    if (arguments.size() < 3) {
      if (!report.verdict().isEmpty()) {
        sink.add(
            report.start(), report.verdict() + " takes drools.getRule(), what is at fault, a text");
      }
      return;
    }
    if (!isRule(arguments.get(0))) {
      sink.add(arguments.get(0).begin(), "the first argument must be drools.getRule()");
    }
    ExpressionTyper typer = new ExpressionTyper(scope, true);
    for (int i = 1; i < arguments.size(); i++) {
      Expression argument = arguments.get(i);
      int position = i;
      sink.guard(() -> argument(argument, typer.type(argument), position), Optional.empty());
    }
  }

  private static void argument(Expression argument, ValueType type, int position) throws TypeFault {
    if (position == 1 && !Citable.class.isAssignableFrom(type.raw())) {
      throw new TypeFault(
          argument.begin(), "the second argument must be a part of the claim, not " + type);
    }
    if (position == 2 && !type.isText()) {
      throw new TypeFault(argument.begin(), "the third argument must be a text, not " + type);
    }
  }

  private static boolean isRule(Expression expression) {
    return expression instanceof Call call
        && call.name().equals("getRule")
        && call.arguments().isEmpty()
        && call.of()
            .filter(of -> of instanceof Name name && name.name().equals("drools"))
            .isPresent();
  }
}
