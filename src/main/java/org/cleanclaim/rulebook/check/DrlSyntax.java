package org.cleanclaim.rulebook.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cleanclaim.rulebook.language.Words;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.api.io.Resource;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;

/** Parses a rule file by the engine's own parser, and says its complaints in plain words. */
final class DrlSyntax {
  private static final Pattern PREFIX =
      Pattern.compile(
          "^\\[ERR \\d+\\] Line \\d+:\\d+ |\\s+in (rule|pattern|query|import|global).*$");
  private static final Pattern FOUND =
      Pattern.compile("(?:mismatched input|no viable alternative at input) '([^']*)'.*");
  private static final Pattern EXPECTED = Pattern.compile(".*expecting '([^']*)'.*");

  private DrlSyntax() {}

  /** The tree of a file; empty when it has faults of syntax, which are added to the list. */
  static Optional<PackageDescr> parse(RuleText text, List<RuleFault> faults) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    int before = faults.size();
    PackageDescr drl = null;
    try {
      drl = parser.parse(false, text.file().text());
    } catch (DroolsParserException e) {
      faults.add(text.fault("syntax", 0, "the file can't be read as rules"));
    }
    parser.getErrors().stream()
        .filter(ParserError.class::isInstance)
        .map(ParserError.class::cast)
        .forEach(e -> faults.add(fault(text, e)));
    if (drl == null && faults.size() == before) {
      faults.add(text.fault("syntax", 0, "the file can't be read as rules"));
    }
    return faults.size() == before ? Optional.of(located(drl, text)) : Optional.empty();
  }

  /** The tree with the file's path, by which the engine's complaints are told. */
  private static PackageDescr located(PackageDescr drl, RuleText text) {
    Resource resource = ResourceFactory.newDescrResource(drl);
    resource.setSourcePath(text.file().path());
    drl.setResource(resource);
    drl.getRules().forEach(rule -> rule.setResource(resource));
    return drl;
  }

  private static RuleFault fault(RuleText text, ParserError error) {
    int offset =
        Math.min(text.offset(error.getRow(), error.getCol() + 1), text.file().text().length());
    return text.fault("syntax", offset, plain(error.getMessage()));
  }

  private static String plain(String message) {
    String told = PREFIX.matcher(String.valueOf(message)).replaceAll("");
    Matcher found = FOUND.matcher(told);
    if (!found.matches()) {
      return told;
    }
    String input = found.group(1).equals("<eof>") ? "the end of the file" : found.group(1);
    Matcher expected = EXPECTED.matcher(told);
    return expected.matches()
        ? "found " + input + " where " + expected.group(1) + " belongs"
        : input + " does not belong here" + Words.reason(input).map(r -> ": " + r).orElse("");
  }
}
