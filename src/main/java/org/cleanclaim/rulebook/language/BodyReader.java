package org.cleanclaim.rulebook.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cleanclaim.rulebook.language.RuleBody.Import;
import org.cleanclaim.rulebook.language.RuleBody.Report;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;
import org.cleanclaim.rulebook.source.Token;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;

/** Reads the body of a rule whose file the engine's own parser understood. */
public final class BodyReader {
  private static final int MOST_WAYS = 64;

  private BodyReader() {}

  /**
   * Reads a body.
   *
   * @param drl of the same text, holding one rule
   * @param faults what is not in the language is added here; the rule must not be compiled then
   */
  public static RuleBody read(RuleText text, PackageDescr drl, List<RuleFault> faults) {
    FaultSink sink = (offset, message) -> faults.add(text.fault("language", offset, message));
    Condition.Group when = new ConditionReader(text, sink).group(drl.getRules().get(0).getLhs());
    if (when.ways() > MOST_WAYS) {
      sink.fault(
          when.start(),
          "its ors leave more than "
              + MOST_WAYS
              + " ways to match, each of them a rule to the"
              + " engine: split the rule");
    }
    return new RuleBody(
        imports(drl, sink),
        when,
        report(text, sink).orElse(new Report("", List.of(), text.thenOffset())));
  }

  private static Map<String, Import> imports(PackageDescr drl, FaultSink sink) {
    Map<String, Import> imports = new LinkedHashMap<>();
    for (ImportDescr descr : drl.getImports()) {
      Import found = new Import(descr.getTarget(), descr.getStartCharacter());
      if (imports.put(found.simpleName(), found) != null) {
        sink.fault(found.start(), found.simpleName() + " is imported twice: remove one");
      }
    }
    return imports;
  }

  private static Optional<Report> report(RuleText text, FaultSink sink) {
    List<Token> tokens = text.consequence();
    int end = tokens.isEmpty() ? text.thenOffset() : tokens.get(tokens.size() - 1).end();
    TokenReader reader = new TokenReader(tokens, end);
    try {
      TokenReader.refuseLong(tokens);
      Token findings = reader.next();
      if (!findings.is("findings") || !reader.accept(".")) {
        throw notOneReport(findings);
      }
      Token verdict = reader.name();
      if (!List.of("report", "bypassed", "notChecked").contains(verdict.text())) {
        throw notOneReport(verdict);
      }
      List<Expression> arguments = new ExpressionParser(reader, true).arguments();
      reader.expect(";");
      if (!reader.atEnd()) {
        throw notOneReport(reader.peek());
      }
      return Optional.of(new Report(verdict.text(), arguments, verdict.start()));
    } catch (NotUnderstoodException e) {
      sink.fault(e.offset(), e.getMessage());
      return Optional.empty();
    }
  }

  private static NotUnderstoodException notOneReport(Token token) {
    return new NotUnderstoodException(
        token.start(),
        "the then-block must be one call of findings.report, bypassed or notChecked and no more:"
            + " rules share nothing and can't loop");
  }
}
