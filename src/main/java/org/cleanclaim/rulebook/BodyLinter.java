package org.cleanclaim.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Says what is wrong with a rule's body: one rule a file, named as its path; nothing that makes
 * rules depend on one another (attributes, insert, modify, functions, declared types); a then-block
 * that is one report and nothing else, so that it can't loop.
 */
final class BodyLinter {
  private static final Pattern STRINGS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
  private static final Pattern ONE_REPORT =
      Pattern.compile(
          "\\s*findings\\s*\\.\\s*(report|bypassed|notChecked)\\s*\\([^;{}]*\\)\\s*;\\s*",
          Pattern.DOTALL);

  private final RuleFile file;
  private final List<RuleFault> faults = new ArrayList<>();

  private BodyLinter(RuleFile file) {
    this.file = file;
  }

  static List<RuleFault> lint(RuleFile file, PackageDescr drl) {
    BodyLinter linter = new BodyLinter(file);
    linter.lintPackage(drl);
    drl.getRules().forEach(linter::lintRule);
    return linter.faults;
  }

  private void lintPackage(PackageDescr drl) {
    if (!file.packageName().equals(drl.getNamespace())) {
      fault(1, "the package must be " + file.packageName() + ", after the folder");
    }
    if (drl.getRules().size() != 1) {
      fault(1, "the file must hold one rule, not " + drl.getRules().size());
    }
    drl.getFunctions()
        .forEach(
            f -> fault(f.getLine(), "no functions: logic belongs in a method of the claim model"));
    drl.getTypeDeclarations()
        .forEach(t -> fault(t.getLine(), "no declared types: rules share no facts of their own"));
    drl.getEnumDeclarations()
        .forEach(t -> fault(t.getLine(), "no declared types: rules share no facts of their own"));
    drl.getEntryPointDeclarations().forEach(t -> fault(t.getLine(), "no entry points"));
    drl.getAttributes()
        .forEach(a -> fault(a.getLine(), "no attribute " + a.getName() + " on the package"));
    drl.getGlobals().stream()
        .filter(g -> !g.getIdentifier().equals("findings"))
        .forEach(g -> fault(g.getLine(), "findings is the only global"));
  }

  private void lintRule(RuleDescr rule) {
    if (!rule.isRule()) {
      fault(rule.getLine(), "no queries");
      return;
    }
    if (!rule.getName().equals(file.ruleName())) {
      fault(rule.getLine(), "the rule must be named " + file.ruleName() + ", after the file");
    }
    if (rule.hasParent()) {
      fault(rule.getLine(), "no extends: every rule stands alone");
    }
    rule.getAttributes()
        .values()
        .forEach(
            a ->
                fault(
                    a.getLine(),
                    "no attribute " + a.getName() + ": rules do not depend on their order"));
    lintConditions(rule.getLhs());
    String consequence = String.valueOf(rule.getConsequence());
    String code = COMMENTS.matcher(STRINGS.matcher(consequence).replaceAll("text")).replaceAll(" ");
    if (!ONE_REPORT.matcher(code).matches()) {
      fault(
          rule.getConsequenceLine(),
          "the then-block must be one call of findings.report, bypassed or notChecked");
    }
  }

  private void lintConditions(BaseDescr condition) {
    if (condition instanceof EvalDescr) {
      fault(condition.getLine(), "no eval: write a constraint of the pattern that it is about");
    }
    if (condition instanceof ConditionalElementDescr group) {
      for (Object inner : group.getDescrs()) {
        lintConditions((BaseDescr) inner);
      }
    }
  }

  private void fault(int line, String message) {
    faults.add(new RuleFault(file.path(), line, 0, file.ruleName(), message));
  }
}
