package org.cleanclaim.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.drools.compiler.compiler.DescrBuildError;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.io.Resource;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.kie.internal.io.ResourceFactory;
import org.kie.internal.jci.CompilationProblem;

/**
 * Compiles rule files in one go. KnowledgeBuilder, unlike KieBuilder, tells where in the DRL text
 * every fault stands, those of right-hand sides included.
 */
final class RuleCompiler {
  /** Lines that the engine puts before a right-hand side in the class that it generates for it. */
  private static final int GENERATED_LINES = 4;

  private RuleCompiler() {}

  /**
   * Parses a file; its syntax faults are added to the list, and the result is then null-free but
   * perhaps partial.
   */
  static PackageDescr parse(RuleFile file, List<RuleFault> faults) {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr drl = null;
    try {
      drl = parser.parse(null, file.text());
    } catch (DroolsParserException e) {
      faults.add(
          new RuleFault(
              file.path(),
              e.getLineNumber(),
              e.getColumn(),
              file.ruleName(),
              oneLine(e.getMessage())));
    }
    parser.getErrors().stream()
        .filter(ParserError.class::isInstance)
        .map(ParserError.class::cast)
        .forEach(
            e ->
                faults.add(
                    new RuleFault(
                        file.path(),
                        e.getRow(),
                        e.getCol(),
                        file.ruleName(),
                        oneLine(e.getMessage()))));
    return drl == null ? new PackageDescr(file.packageName()) : drl;
  }

  /** Compiles files without syntax faults into a rule base; faults are added to the list. */
  static InternalKnowledgeBase compile(List<RuleFile> files, List<RuleFault> faults) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    var batch = builder.batch();
    for (RuleFile file : files) {
      Resource resource =
          ResourceFactory.newByteArrayResource(file.text().getBytes(StandardCharsets.UTF_8));
      resource.setSourcePath(file.path());
      batch.add(resource, ResourceType.DRL);
    }
    batch.build();
    for (KnowledgeBuilderError error : builder.getErrors()) {
      faults.addAll(faultsOf(error, files));
    }
    InternalKnowledgeBase base =
        KnowledgeBaseFactory.newKnowledgeBase(
            RuleBases.configuration(RuleCompiler.class.getClassLoader()));
    if (faults.isEmpty()) {
      base.addPackages(builder.getKnowledgePackages());
    }
    return base;
  }

  private static List<RuleFault> faultsOf(KnowledgeBuilderError error, List<RuleFile> files) {
    String file = error.getResource() == null ? "" : error.getResource().getSourcePath();
    if (!(error instanceof DescrBuildError build)) {
      int line = error.getLines().length == 0 ? 0 : Math.max(0, error.getLines()[0]);
      return List.of(new RuleFault(file, line, 0, "", oneLine(error.getMessage())));
    }
    String rule =
        Stream.of(build.getParentDescr(), build.getDescr())
            .filter(RuleDescr.class::isInstance)
            .map(d -> ((RuleDescr) d).getName())
            .findFirst()
            .orElse("");
    if (build.getObject() instanceof CompilationProblem[] problems
        && build.getDescr() instanceof RuleDescr descr) {
      return Arrays.stream(problems)
          .filter(CompilationProblem::isError)
          .map(p -> new RuleFault(file, lineOf(descr, p, files), 0, rule, oneLine(p.getMessage())))
          .toList();
    }
    BaseDescr place = build.getDescr() != null ? build.getDescr() : build.getParentDescr();
    int line = place == null ? 0 : Math.max(0, place.getLine());
    return List.of(new RuleFault(file, line, 0, rule, oneLine(error.getMessage())));
  }

  /**
   * The DRL line of a fault that the Java compiler found in the class generated for a right-hand
   * side.
   */
  private static int lineOf(RuleDescr rule, CompilationProblem problem, List<RuleFile> files) {
    String path = rule.getResource().getSourcePath();
    boolean thenStandsAlone =
        files.stream()
            .filter(f -> f.path().equals(path))
            .flatMap(f -> f.text().lines().skip(rule.getConsequenceLine() - 1L).limit(1))
            .anyMatch(line -> line.strip().equals("then"));
    int line =
        rule.getConsequenceLine()
            + problem.getStartLine()
            - rule.getConsequenceOffset()
            - GENERATED_LINES
            + (thenStandsAlone ? 1 : 0);
    return Math.max(rule.getLine(), line);
  }

  private static String oneLine(String message) {
    return message == null ? "" : message.strip().replaceAll("\\s+", " ");
  }
}
