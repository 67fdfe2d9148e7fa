package org.cleanclaim.rulebook.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cleanclaim.rulebook.header.HeaderParser;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleFile;
import org.cleanclaim.rulebook.source.RuleText;
import org.cleanclaim.rulebook.source.Token;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Says what is wrong with the structure of a rule file: one rule a file, named as its path; nothing
 * that makes rules depend on one another or that runs by itself (attributes, functions, declared
 * types, other globals, imports of more than a class).
 */
final class StructureLinter {
  private static final String FINDINGS = "org.cleanclaim.scrub.Findings";

  private final RuleText text;
  private final List<RuleFault> faults = new ArrayList<>();

  private StructureLinter(RuleText text) {
    this.text = text;
  }

  static List<RuleFault> lint(RuleText text, PackageDescr drl) {
    StructureLinter linter = new StructureLinter(text);
    linter.lintPackage(drl);
    linter.lintDeclarations(drl);
    linter.lintImports(drl);
    if (drl.getRules().size() == 1) {
      linter.lintRule(drl.getRules().get(0));
    }
    return linter.faults;
  }

  private void lintPackage(PackageDescr drl) {
    if (!RuleFile.isLegalId(text.file().id())) {
      fault(0, "a rule's path is its id: lower-case words, digits and hyphens, in a folder");
    }
    String wanted = text.file().packageName();
    if (!wanted.equals(drl.getNamespace())) {
      int at = text.word("package", 0).map(t -> t.start()).orElse(0);
      fault(at, "the package must be " + wanted + ", after the folder");
    }
    if (drl.getRules().size() != 1) {
      int second = drl.getRules().isEmpty() ? 0 : drl.getRules().get(1).getStartCharacter();
      fault(second, "the file must hold one rule, not " + drl.getRules().size());
    }
    drl.getAttributes()
        .forEach(a -> fault(wordOf(a, 0), "no attribute " + a.getName() + " on the package"));
    if (drl.getUnit() != null) {
      fault(drl.getUnit(), "no rule units");
    }
  }

  private void lintDeclarations(PackageDescr drl) {
    String types = "no declared types: rules share no facts of their own";
    drl.getFunctions()
        .forEach(f -> fault(f, "no functions: logic belongs in a method of the claim model"));
    drl.getTypeDeclarations().forEach(t -> fault(t, types));
    drl.getEnumDeclarations().forEach(t -> fault(t, types));
    drl.getEntryPointDeclarations().forEach(t -> fault(t, "no entry points"));
    drl.getWindowDeclarations().forEach(t -> fault(t, "no windows: a claim has no clock"));
    for (GlobalDescr global : drl.getGlobals()) {
      if (!global.getIdentifier().equals("findings") || !global.getType().equals(FINDINGS)) {
        fault(global, "the only global is " + FINDINGS + " findings");
      }
    }
    if (drl.getGlobals().isEmpty()) {
      fault(text.ruleOffset(), "the file lacks global " + FINDINGS + " findings, before the rule");
    }
  }

  private void lintImports(PackageDescr drl) {
    String code = "no imported functions: rules call methods of facts";
    drl.getFunctionImports().forEach(i -> fault(i, code));
    drl.getAccumulateImports().forEach(i -> fault(i, code));
    drl.getImports().stream()
        .filter(i -> i.getTarget().endsWith("*"))
        .forEach(i -> fault(i, "no import of a whole package: name each class"));
  }

  private void lintRule(RuleDescr rule) {
    if (!rule.isRule()) {
      fault(rule, "no queries");
      return;
    }
    if (!rule.getName().equals(text.file().ruleName())) {
      fault(rule, "the rule must be named " + text.file().ruleName() + ", after the file");
    }
    if (rule.hasParent()) {
      fault(rule, "no extends: every rule stands alone");
    }
    rule.getAttributes().values().stream()
        .filter(a -> wordOf(a, text.ruleOffset()) > text.ruleOffset())
        .forEach(
            a ->
                fault(
                    wordOf(a, text.ruleOffset()),
                    "no attribute " + a.getName() + ": rules do not depend on their order"));
    rule.getNamedConsequences()
        .keySet()
        .forEach(name -> fault(text.thenOffset(), "no then[" + name + "]: a rule has one report"));
    lintAnnotations(rule);
  }

  /** Offset of an attribute's name; of {@code from} for one that stands on the package. */
  private int wordOf(AttributeDescr attribute, int from) {
    String firstWord = attribute.getName().split("-", 2)[0];
    return text.word(firstWord, from).map(t -> t.start()).orElse(from);
  }

  /** The header is read from the text; the engine must not see an annotation that is not in it. */
  private void lintAnnotations(RuleDescr rule) {
    Set<String> read =
        HeaderParser.parse(text).stream().map(HeaderParser.Entry::key).collect(Collectors.toSet());
    Set<String> others = new HashSet<>(rule.getAnnotationNames());
    others.removeAll(read);
    others.forEach(name -> fault(rule, "no annotation @" + name + " outside of the header"));
    List<Token> header = text.header();
    int behind = header.isEmpty() ? text.ruleOffset() : header.get(header.size() - 1).end();
    text.tokens(behind, text.file().text().length()).stream()
        .filter(token -> token.is("@"))
        .forEach(token -> fault(token.start(), "no annotation outside of the header"));
  }

  private void fault(BaseDescr place, String message) {
    fault(Math.max(0, place.getStartCharacter()), message);
  }

  private void fault(int offset, String message) {
    faults.add(text.fault("structure", offset, message));
  }
}
