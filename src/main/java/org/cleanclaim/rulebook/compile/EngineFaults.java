package org.cleanclaim.rulebook.compile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleText;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.kie.internal.builder.KnowledgeBuilderResult;
import org.kie.internal.jci.CompilationProblem;

/**
 * Turns the engine's complaints into faults with a place in the rule file. The checks before it
 * leave little for the engine to find.
 */
public final class EngineFaults {
  /** Lines that the engine puts before a right-hand side in the class that it generates for it. */
  private static final int GENERATED_LINES = 4;

  private static final Pattern NOISE =
      Pattern.compile(
          "Unable to Analyse Expression |\\[Near : \\{.*|\\[Line: \\d+, Column: \\d+\\]|\\^$"
              + "|^Rule Compilation error : \\[Rule name='[^']*'\\]|\\[Error: |(?<=\\w)\\] *$",
          Pattern.DOTALL);
  private static final Pattern CLASS_NAME = Pattern.compile("\\b(?:[a-z]\\w*\\.)+([A-Z]\\w*)");

  private final Map<String, RuleText> texts;

  /**
   * @param texts of the files that are compiled, by path
   */
  public EngineFaults(Map<String, RuleText> texts) {
    this.texts = texts;
  }

  /** The faults of one complaint; several when the Java compiler found several in a then-block. */
  public List<RuleFault> of(KnowledgeBuilderResult error) {
    String path = error.getResource() == null ? "" : error.getResource().getSourcePath();
    Optional<RuleText> text = Optional.ofNullable(texts.get(path));
    if (text.isEmpty()) {
      return List.of(new RuleFault("rules", 0, 0, "", "compile", false, plain(error.getMessage())));
    }
    if (error instanceof DescrBuildError build
        && build.getObject() instanceof CompilationProblem[] problems
        && build.getDescr() instanceof RuleDescr rule) {
      return Arrays.stream(problems)
          .filter(CompilationProblem::isError)
          .map(p -> fault(text.get(), offsetOf(text.get(), rule, p), p.getMessage()))
          .toList();
    }
    return List.of(fault(text.get(), offsetOf(text.get(), error), error.getMessage()));
  }

  private static int offsetOf(RuleText text, KnowledgeBuilderResult error) {
    if (error instanceof DescrBuildError build) {
      return Stream.of(build.getDescr(), build.getParentDescr())
          .filter(d -> d != null && d.getStartCharacter() >= 0)
          .findFirst()
          .map(BaseDescr::getStartCharacter)
          .orElse(text.ruleOffset());
    }
    int line = error.getLines().length == 0 ? 0 : error.getLines()[0];
    return line > 0 ? text.offset(line, 1) : text.ruleOffset();
  }

  /**
   * The place of a fault that the Java compiler found in the class generated for a right-hand side:
   * the first character of its line.
   */
  private static int offsetOf(RuleText text, RuleDescr rule, CompilationProblem problem) {
    int thenLine = text.line(text.thenOffset());
    boolean thenStandsAlone =
        text.consequence().isEmpty() || text.line(text.consequence().get(0).start()) > thenLine;
    int line =
        rule.getConsequenceLine()
            + problem.getStartLine()
            - rule.getConsequenceOffset()
            - GENERATED_LINES
            + (thenStandsAlone ? 1 : 0);
    int first = text.offset(Math.max(thenLine, line), 1);
    return text.consequence().stream()
        .mapToInt(t -> t.start())
        .filter(start -> start >= first)
        .findFirst()
        .orElse(text.thenOffset());
  }

  private static RuleFault fault(RuleText text, int offset, String message) {
    return text.fault("compile", offset, plain(message));
  }

  /** Without the engine's own words, positions in generated classes, and package names. */
  private static String plain(String message) {
    String told = NOISE.matcher(String.valueOf(message)).replaceAll(" ");
    return CLASS_NAME
        .matcher(told)
        .replaceAll(m -> Matcher.quoteReplacement(m.group(1)))
        .replaceAll("\\s+", " ")
        .strip();
  }
}
