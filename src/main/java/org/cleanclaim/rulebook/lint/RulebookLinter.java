package org.cleanclaim.rulebook.lint;

import java.util.ArrayList;
import java.util.List;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.RulebookException;
import org.cleanclaim.rulebook.check.CheckedRule;
import org.cleanclaim.rulebook.check.RuleChecker;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleFile;
import org.cleanclaim.rulebook.source.RuleText;

/** Everything that can be said of rules before they see a claim. */
public final class RulebookLinter {
  private static final List<LintCheck> CHECKS =
      List.of(
          new CartesianProducts(),
          new LiteralCodes(),
          new Placeholders(),
          new RiskyExpressions(),
          new RuleLength(),
          new Selectivity(),
          new UnusedNames());

  private final ReferenceCodes codes;
  private final Proven proven;

  public RulebookLinter(ReferenceCodes codes, Proven proven) {
    this.codes = codes;
    this.proven = proven;
  }

  /** Compiles and lints rule files; faults and hints are sorted by file and place. */
  public List<RuleFault> lint(List<RuleFile> files) {
    List<RuleFault> faults = new ArrayList<>();
    try {
      Rulebook.of(files);
    } catch (RulebookException e) {
      faults.addAll(e.faults());
    }
    List<CheckedRule> rules = files.stream().map(RuleChecker::check).toList();
    for (CheckedRule rule : rules) {
      rule.body().ifPresent(body -> CHECKS.forEach(c -> faults.addAll(c.lint(rule.text(), body))));
      faults.addAll(HeaderCodes.lint(rule.text(), codes));
      faults.addAll(proofs(rule.text()));
    }
    faults.addAll(Twins.among(rules));
    return faults.stream().distinct().sorted().toList();
  }

  private List<RuleFault> proofs(RuleText text) {
    String id = text.file().id();
    List<RuleFault> faults = new ArrayList<>();
    if (!proven.fires(id)) {
      faults.add(
          text.faultOfFile("proofs", "no claim that it fires on: write " + proof(id, "fires")));
    }
    if (!proven.passes(id)) {
      faults.add(
          text.faultOfFile(
              "proofs",
              "no claim that it passes: write " + proof(id, "passes") + ", a fact apart"));
    }
    return faults;
  }

  private static String proof(String id, String kind) {
    return "test-claims/" + id + "/" + kind + "-WHAT.csv";
  }
}
