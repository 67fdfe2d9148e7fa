package org.cleanclaim.rulebook.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cleanclaim.rulebook.language.RuleBody;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;

/** Imports and bindings that nothing uses: leftovers that make a reader look for their purpose. */
final class UnusedNames implements LintCheck {
  @Override
  public List<RuleFault> lint(RuleText text, RuleBody body) {
    Set<String> used = new HashSet<>();
    Names.expressions(body).flatMap(Names::used).forEach(used::add);
    Names.patterns(body.when()).forEach(pattern -> used.add(pattern.type()));
    List<RuleFault> faults = new ArrayList<>();
    body.imports().values().stream()
        .filter(i -> !used.contains(i.simpleName()))
        .map(
            i ->
                text.fault(
                    "unused-import",
                    i.start(),
                    i.simpleName() + " is imported and not used: remove the import"))
        .forEach(faults::add);
    Names.bindings(body)
        .filter(b -> !used.contains(b.name()))
        .map(
            b ->
                text.fault(
                    "unused-binding",
                    b.start(),
                    b.name() + " is bound and not used: remove the name"))
        .forEach(faults::add);
    return faults;
  }
}
