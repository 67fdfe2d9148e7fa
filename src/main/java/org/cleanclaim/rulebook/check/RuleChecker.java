package org.cleanclaim.rulebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.rulebook.header.HeaderLinter;
import org.cleanclaim.rulebook.header.HeaderParser;
import org.cleanclaim.rulebook.language.BodyReader;
import org.cleanclaim.rulebook.language.RuleBody;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleFile;
import org.cleanclaim.rulebook.source.RuleText;
import org.cleanclaim.rulebook.types.RuleTyper;
import org.drools.drl.ast.descr.PackageDescr;

/** Checks one rule file at a time, in the order in which a fault hides others. */
public final class RuleChecker {
  private RuleChecker() {}

  public static CheckedRule check(RuleFile file) {
    RuleText text = new RuleText(file);
    List<RuleFault> faults = new ArrayList<>(text.faults());
    Optional<PackageDescr> drl =
        faults.isEmpty() ? DrlSyntax.parse(text, faults) : Optional.empty();
    Optional<RuleBody> body = drl.flatMap(tree -> body(text, tree, faults));
    boolean safe = faults.isEmpty() && HeaderParser.parse(text).stream().allMatch(e -> e.quoted());
    faults.addAll(HeaderLinter.lint(text));
    return new CheckedRule(text, drl, body, List.copyOf(faults), safe);
  }

  private static Optional<RuleBody> body(RuleText text, PackageDescr drl, List<RuleFault> faults) {
    faults.addAll(StructureLinter.lint(text, drl));
    if (drl.getRules().size() != 1 || !drl.getRules().get(0).isRule()) {
      return Optional.empty();
    }
    List<RuleFault> notUnderstood = new ArrayList<>();
    RuleBody body = BodyReader.read(text, drl, notUnderstood);
    if (notUnderstood.isEmpty()) {
      RuleTyper.check(text, body, faults);
    }
    faults.addAll(notUnderstood);
    return Optional.of(body);
  }
}
