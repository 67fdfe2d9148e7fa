package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cleanclaim.cli.proof.FindingsUpdate;
import org.cleanclaim.cli.proof.JUnitXml;
import org.cleanclaim.cli.proof.Proof;
import org.cleanclaim.cli.proof.ProofResult;
import org.cleanclaim.cli.proof.ProofRunner;
import org.cleanclaim.cli.proof.ProofSuite;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.SnapshotCodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.report.tree.JsonTree;
import org.cleanclaim.rulebook.RuleHeader;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.Scrubber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Runs the proof claims of rules by the whole rulebook and the starter code sets, which is what
 * they are written for.
 */
@Command(
    name = "test",
    description =
        "Run the proof claims: each rule fires where it must and stays silent where it must.",
    mixinStandardHelpOptions = true)
final class RulesTestCommand implements Callable<Integer> {
  @Mixin private RulesOption rules;
  @Mixin private ProofsOption proofsOption;
  @Spec private CommandSpec spec;

  @Option(
      names = {"-f", "--format"},
      defaultValue = "text",
      description = "text or json (default: ${DEFAULT-VALUE}).")
  private AnswerFormat format;

  @Option(names = "--junit", paramLabel = "FILE", description = "Write JUnit XML there as well.")
  private Path junit;

  @Option(
      names = "--update",
      description =
          "Write down what the rules say of their proofs, in findings.txt beside them. What is"
              + " written already and differs is shown and kept.")
  private boolean update;

  @Option(
      names = "--overwrite",
      description = "With --update: show what is written already and differs, and replace it.")
  private boolean overwrite;

  @Override
  public Integer call() throws Exception {
    JudgedBy judgedBy = rules.judgedBy();
    Rulebook rulebook = judgedBy.rulebook();
    List<RuleHeader> chosen = proofsOption.chosen(rulebook);
    List<Proof> proofs = proofsOption.proofsOfChosen(rulebook);
    try (CodeSets codeSets =
            judgedBy.over(
                SnapshotCodeSets.open(StarterCodeSets.snapshot(StarterCodeSets.userCache())));
        Scrubber scrubber = new Scrubber(rulebook, codeSets, Optional.empty())) {
      ProofSuite suite =
          new ProofSuite(new ProofRunner(scrubber), Runtime.getRuntime().availableProcessors());
      return tell(suite.run(proofs), unproven(chosen, proofs));
    }
  }

  private int tell(List<ProofResult> results, Map<String, List<String>> unproven) throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    List<ProofResult> failed = results.stream().filter(r -> !r.holds()).toList();
    if (junit != null) {
      JUnitXml.write(junit, results, unproven);
    }
    List<String> told = update ? new FindingsUpdate(overwrite).apply(results) : List.of();
    if (format == AnswerFormat.JSON) {
      out.println(JsonTree.pretty(tree(results, unproven, told)));
    } else {
      for (ProofResult result : failed) {
        out.println("FAILED " + result.proof().name());
        result.faults().forEach(f -> out.println("       " + f));
      }
      unproven.forEach(
          (rule, lacks) -> lacks.forEach(l -> out.println("FAILED " + rule + ": " + l)));
      told.forEach(out::println);
      out.printf(
          "%d passed, %d failed%n",
          results.size() - failed.size(), failed.size() + lacks(unproven));
    }
    return failed.isEmpty() && unproven.isEmpty() ? ExitCode.CLEAN : ExitCode.FOUND;
  }

  private static int lacks(Map<String, List<String>> unproven) {
    return unproven.values().stream().mapToInt(List::size).sum();
  }

  private static Map<String, Object> tree(
      List<ProofResult> results, Map<String, List<String>> unproven, List<String> told) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("passed", results.stream().filter(ProofResult::holds).count());
    tree.put("failed", results.stream().filter(r -> !r.holds()).count() + lacks(unproven));
    tree.put("proofs", results.stream().map(RulesTestCommand::tree).toList());
    tree.put("unproven", unproven);
    tree.put("updated", told);
    return tree;
  }

  private static Map<String, Object> tree(ProofResult result) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("rule", result.proof().rule());
    tree.put("proof", result.proof().file().toString());
    tree.put("holds", result.holds());
    tree.put("faults", result.faults());
    tree.put("findings", result.findings());
    return tree;
  }

  private static Map<String, List<String>> unproven(List<RuleHeader> chosen, List<Proof> proofs) {
    Map<String, Set<Proof.Kind>> kinds =
        proofs.stream()
            .collect(
                Collectors.groupingBy(
                    Proof::rule, Collectors.mapping(Proof::kind, Collectors.toSet())));
    Map<String, List<String>> unproven = new TreeMap<>();
    for (RuleHeader header : chosen) {
      Set<Proof.Kind> own = kinds.getOrDefault(header.id(), Set.of());
      Stream.of(Proof.Kind.FIRES, Proof.Kind.PASSES)
          .filter(kind -> !own.contains(kind))
          .forEach(
              kind ->
                  unproven
                      .computeIfAbsent(header.id(), id -> new ArrayList<>())
                      .add("no claim that " + kind.name().toLowerCase(Locale.ROOT)));
    }
    return unproven;
  }
}
