package org.cleanclaim.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cleanclaim.cli.proof.Proof;
import org.cleanclaim.cli.proof.Proofs;
import org.cleanclaim.report.catalogue.CataloguePage;
import org.cleanclaim.report.catalogue.Coverage;
import org.cleanclaim.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the catalogue of the rules into their folder. */
@Command(
    name = "catalogue",
    description = "Write the catalogue of the rules, README.md in their folder.",
    mixinStandardHelpOptions = true)
final class RulesCatalogueCommand implements Callable<Integer> {
  private static final String FILE = "README.md";

  @Mixin private RulesOption rules;
  @Spec private CommandSpec spec;

  @Option(
      names = "--claims",
      paramLabel = "DIR",
      description = "Folder of the proof claims (default: test-claims).")
  private Path claims = Path.of(System.getProperty("cleanclaim.proofs", "test-claims"));

  @Override
  public Integer call() throws Exception {
    Path folder =
        rules
            .folder()
            .orElseThrow(
                () -> new CannotRunException("--rules: a folder of rules to write into is needed"));
    Path file = folder.resolve(FILE);
    Files.writeString(file, page(rules.rulebook(), folder, claims), StandardCharsets.UTF_8);
    spec.commandLine().getOut().println("wrote " + file);
    return ExitCode.CLEAN;
  }

  /** The page of a rulebook. */
  static String page(Rulebook rulebook, Path folder, Path claims) throws IOException {
    Map<String, List<String>> proofs =
        Files.isDirectory(claims)
            ? Proofs.in(claims).stream()
                .collect(
                    Collectors.groupingBy(
                        Proof::rule,
                        Collectors.mapping(
                            p -> p.file().getFileName().toString(), Collectors.toList())))
            : Map.of();
    return CataloguePage.of(rulebook.headers(), proofs, Coverage.in(folder));
  }
}
