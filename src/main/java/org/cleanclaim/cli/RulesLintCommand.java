package org.cleanclaim.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cleanclaim.cli.lint.ProofFiles;
import org.cleanclaim.cli.lint.SnapshotReferenceCodes;
import org.cleanclaim.codeset.snapshot.SnapshotCodeSets;
import org.cleanclaim.codeset.snapshot.Store;
import org.cleanclaim.report.rules.LintReport;
import org.cleanclaim.report.rules.RulesFormat;
import org.cleanclaim.rulebook.lint.RulebookLinter;
import org.cleanclaim.rulebook.source.RuleFault;
import org.cleanclaim.rulebook.source.RuleFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Every fault of every rule file, in one run. */
@Command(
    name = "lint",
    description = {
      "Compile and check every rule; each fault as file:line:column: rule: message.",
      "Hints are advice and no faults. Exit code: 0 no fault, 1 faults, 2 could not run."
    },
    mixinStandardHelpOptions = true)
final class RulesLintCommand implements Callable<Integer> {
  @Mixin private RulesOption rules;
  @Mixin private CodeSetsOption codeSets;
  @Spec private CommandSpec spec;

  @Option(
      names = "--claims",
      paramLabel = "DIR",
      description = "Folder of the proof claims (default: test-claims).")
  private Path claims = Path.of(System.getProperty("cleanclaim.proofs", "test-claims"));

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private RulesFormat format = RulesFormat.TEXT;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Rules, families or files to tell of (default: all). All rules are read.")
  private List<String> paths = List.of();

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(claims)) {
      throw new CannotRunException("--claims: no such folder: " + claims);
    }
    List<RuleFile> files = rules.files();
    RuleChoice choice = new RuleChoice(paths, rules.folder());
    long chosen = files.stream().filter(f -> choice.holds(f.path())).count();
    if (chosen == 0) {
      throw new CannotRunException("no such rule: " + String.join(" ", paths));
    }
    try (Store store = new Store(codeSets.readable());
        SnapshotCodeSets lookUp = codeSets.open()) {
      RulebookLinter linter =
          new RulebookLinter(new SnapshotReferenceCodes(store, lookUp), new ProofFiles(claims));
      List<RuleFault> messages =
          linter.lint(files).stream().filter(m -> choice.holds(m.file())).toList();
      LintReport report = new LintReport(prefix(), (int) chosen, messages);
      report.write(format, spec.commandLine().getOut());
      return report.faults() == 0 ? ExitCode.CLEAN : ExitCode.FOUND;
    }
  }

  /** The rulebook's folder as seen from here, so that an editor opens what is named. */
  private String prefix() {
    Path here = Path.of("").toAbsolutePath();
    return rules
        .folder()
        .map(Path::toAbsolutePath)
        .map(folder -> folder.startsWith(here) ? here.relativize(folder) : folder)
        .map(folder -> folder + "/")
        .orElse("");
  }
}
