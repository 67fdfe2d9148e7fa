package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cleanclaim.cli.proof.Proof;
import org.cleanclaim.cli.proof.ProofRunner;
import org.cleanclaim.cli.proof.Proofs;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.snapshot.SnapshotCodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.rulebook.RuleHeader;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.scrub.Scrubber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
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
  @Spec private CommandSpec spec;

  @Option(
      names = "--claims",
      paramLabel = "DIR",
      description = "Folder of the proof claims (default: test-claims).")
  private Path claims = Path.of(System.getProperty("cleanclaim.proofs", "test-claims"));

  @Parameters(
      arity = "0..*",
      paramLabel = "ID",
      description = "Rules or families to prove (default: all).")
  private List<String> ids = List.of();

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(claims)) {
      throw new CannotRunException("--claims: no such folder: " + claims);
    }
    JudgedBy judgedBy = rules.judgedBy();
    Rulebook rulebook = judgedBy.rulebook();
    List<RuleHeader> chosen = rulebook.headers().stream().filter(h -> asked(h.id())).toList();
    if (chosen.isEmpty()) {
      throw new CannotRunException("no such rule: " + String.join(" ", ids));
    }
    List<Proof> proofs =
        Proofs.in(claims).stream()
            .filter(p -> asked(p.rule()))
            .filter(p -> !p.isOfPack() || rulebook.header(p.rule()).isPresent())
            .toList();
    try (CodeSets codeSets =
            judgedBy.over(
                SnapshotCodeSets.open(StarterCodeSets.snapshot(StarterCodeSets.userCache())));
        Scrubber scrubber = new Scrubber(rulebook, codeSets, Optional.empty())) {
      return prove(chosen, proofs, new ProofRunner(scrubber));
    }
  }

  private int prove(List<RuleHeader> chosen, List<Proof> proofs, ProofRunner runner)
      throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    int failed = 0;
    for (Proof proof : proofs) {
      List<String> faults = runner.run(proof);
      if (!faults.isEmpty()) {
        failed++;
        out.println("FAILED " + proof.name());
        faults.forEach(f -> out.println("       " + f));
      }
    }
    for (String missing : unproven(chosen, proofs)) {
      failed++;
      out.println("FAILED " + missing);
    }
    out.printf("%d passed, %d failed%n", proofs.size() - Math.min(failed, proofs.size()), failed);
    return failed == 0 ? ExitCode.CLEAN : ExitCode.FOUND;
  }

  private static List<String> unproven(List<RuleHeader> chosen, List<Proof> proofs) {
    return chosen.stream()
        .flatMap(
            header -> {
              Set<Proof.Kind> kinds =
                  proofs.stream()
                      .filter(p -> p.rule().equals(header.id()))
                      .map(Proof::kind)
                      .collect(Collectors.toSet());
              return Stream.of(Proof.Kind.FIRES, Proof.Kind.PASSES)
                  .filter(kind -> !kinds.contains(kind))
                  .map(
                      kind ->
                          header.id() + ": no claim that " + kind.name().toLowerCase(Locale.ROOT));
            })
        .toList();
  }

  private boolean asked(String rule) {
    return ids.isEmpty()
        || ids.stream().anyMatch(id -> rule.equals(id) || rule.startsWith(id + "/"));
  }
}
