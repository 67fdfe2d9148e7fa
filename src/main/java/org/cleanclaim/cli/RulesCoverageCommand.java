package org.cleanclaim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cleanclaim.cli.mutation.ExplainedSurvivors;
import org.cleanclaim.cli.mutation.MutationReport;
import org.cleanclaim.cli.mutation.MutationRun;
import org.cleanclaim.cli.proof.Proof;
import org.cleanclaim.cli.proof.ProofClaims;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.SnapshotCodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.report.tree.JsonTree;
import org.cleanclaim.rulebook.RuleHeader;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.mutation.Mutant;
import org.cleanclaim.rulebook.mutation.Mutants;
import org.cleanclaim.scrub.explain.PartSeen;
import org.cleanclaim.scrub.explain.RuleCoverage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How much of the rules their proofs prove. */
@Command(
    name = "coverage",
    description = {
      "Tell which parts of the rules no proof makes false, or true; with --mutate, change each part of each"
          + " rule and tell which changes no proof notices."
    },
    mixinStandardHelpOptions = true)
final class RulesCoverageCommand implements Callable<Integer> {
  @Mixin private RulesOption rules;
  @Mixin private ProofsOption proofsOption;
  @Spec private CommandSpec spec;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private AnswerFormat format;

  @Option(
      names = "--mutate",
      description =
          "Drop each part, turn each operator into its opposite, run the proofs, list what survives.")
  private boolean mutate;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "With --mutate: work with so many threads (default: one per processor).")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Override
  public Integer call() throws Exception {
    Rulebook rulebook = rules.rulebook();
    List<RuleHeader> chosen = proofsOption.chosen(rulebook);
    try (CodeSets codeSets =
        SnapshotCodeSets.open(StarterCodeSets.snapshot(StarterCodeSets.userCache()))) {
      return mutate ? mutate(rulebook, chosen, codeSets) : cover(rulebook, chosen, codeSets);
    }
  }

  private int mutate(Rulebook rulebook, List<RuleHeader> chosen, CodeSets codeSets)
      throws Exception {
    List<Mutant> mutants =
        chosen.stream()
            .flatMap(h -> Mutants.of(rulebook.file(h.id()).orElseThrow()).stream())
            .toList();
    MutationRun run = new MutationRun(rulebook, proofsOption.all(rulebook), codeSets);
    Path folder = rules.folder().orElse(Path.of("rules"));
    MutationReport report =
        new MutationReport(
            run.run(mutants, threads),
            ExplainedSurvivors.in(folder),
            chosen.size() == rulebook.headers().size());
    PrintWriter out = spec.commandLine().getOut();
    if (format == AnswerFormat.JSON) {
      out.println(JsonTree.pretty(report.tree()));
    } else {
      report.print(out);
    }
    return report.isWithoutFault() ? ExitCode.CLEAN : ExitCode.FOUND;
  }

  private int cover(Rulebook rulebook, List<RuleHeader> chosen, CodeSets codeSets)
      throws Exception {
    Map<String, List<Proof>> proofs =
        proofsOption.proofsOfChosen(rulebook).stream().collect(Collectors.groupingBy(Proof::rule));
    Map<String, List<PartSeen>> seen = new LinkedHashMap<>();
    for (RuleHeader header : chosen) {
      RuleCoverage coverage = new RuleCoverage(rulebook, header.id(), codeSets);
      for (Proof proof : proofs.getOrDefault(header.id(), List.of())) {
        see(coverage, ProofClaims.of(proof));
      }
      seen.put(header.id(), coverage.seen());
    }
    PrintWriter out = spec.commandLine().getOut();
    if (format == AnswerFormat.JSON) {
      out.println(JsonTree.pretty(tree(seen)));
    } else {
      print(seen, out);
    }
    return ExitCode.CLEAN;
  }

  private static void see(RuleCoverage coverage, ProofClaims claims) throws IOException {
    claims.claims().forEach(one -> coverage.see(one.claim(), one.history()));
    claims.envelopes().forEach(coverage::see);
  }

  private static void print(Map<String, List<PartSeen>> seen, PrintWriter out) {
    int parts = 0;
    int open = 0;
    for (Map.Entry<String, List<PartSeen>> rule : seen.entrySet()) {
      out.println(rule.getKey());
      for (PartSeen part : rule.getValue()) {
        parts++;
        open += part.isNeverFalse() || part.isNeverTrue() ? 1 : 0;
        out.printf(
            "  line %-4d true %3d  false %3d  %s%s%n",
            part.line(),
            part.held(),
            part.decided(),
            part.text(),
            part.isNeverTrue() ? "  NEVER TRUE" : part.isNeverFalse() ? "  NEVER FALSE" : "");
      }
    }
    out.printf(
        "%d rules, %d parts: %d made true and false by their proofs, %d not%n",
        seen.size(), parts, parts - open, open);
  }

  private static List<Map<String, Object>> tree(Map<String, List<PartSeen>> seen) {
    List<Map<String, Object>> tree = new ArrayList<>();
    seen.forEach(
        (rule, parts) -> {
          Map<String, Object> one = new LinkedHashMap<>();
          one.put("rule", rule);
          one.put("parts", parts.stream().map(RulesCoverageCommand::tree).toList());
          tree.add(one);
        });
    return tree;
  }

  private static Map<String, Object> tree(PartSeen part) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("line", part.line());
    tree.put("text", part.text());
    tree.put("true", part.held());
    tree.put("false", part.decided());
    return tree;
  }
}
