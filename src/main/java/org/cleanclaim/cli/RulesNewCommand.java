package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cleanclaim.cli.author.NewRule;
import org.cleanclaim.cli.author.NewRule.FillIn;
import org.cleanclaim.report.rules.NewRuleReport;
import org.cleanclaim.report.rules.RulesFormat;
import org.cleanclaim.rulebook.source.RuleFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A rule from the template, with a claim that it fires on and one that it passes. */
@Command(
    name = "new",
    description = {
      "Write a new rule from the template, with a claim that it fires on and one that it passes.",
      "The rule works as it stands; rules lint tells what is still to fill in."
    },
    mixinStandardHelpOptions = true)
final class RulesNewCommand implements Callable<Integer> {
  @Mixin private RulesOption rules;
  @Spec private CommandSpec spec;

  @Option(
      names = "--claims",
      paramLabel = "DIR",
      description = "Folder of the proof claims (default: test-claims).")
  private Path claims = Path.of(System.getProperty("cleanclaim.proofs", "test-claims"));

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (default) or json.")
  private RulesFormat format = RulesFormat.TEXT;

  @Parameters(
      paramLabel = "ID",
      description = "The rule's id, family/name: ncci/my-rule. It becomes the path of its files.")
  private String id;

  @Override
  public Integer call() throws Exception {
    if (!RuleFile.isLegalId(id)) {
      throw new CannotRunException(
          id
              + ": no id of a rule; write family/name in lower-case words with hyphens: ncci/my-rule");
    }
    Path folder =
        rules
            .folder()
            .filter(Files::isDirectory)
            .orElseThrow(
                () -> new CannotRunException("--rules: name the folder that the rule goes into"));
    NewRule rule = new NewRule(id, folder, claims);
    try {
      rule.write();
    } catch (FileAlreadyExistsException e) {
      throw new CannotRunException(e.getMessage() + " is there already; choose another id");
    }
    PrintWriter out = spec.commandLine().getOut();
    List<FillIn> fillIns = rule.fillIns();
    new NewRuleReport(
            id,
            List.of(rule.rule().toString(), rule.firing().toString(), rule.passing().toString()),
            fillIns.stream()
                .map(
                    f ->
                        new NewRuleReport.FillIn(
                            f.file().toString(), f.line(), f.column(), f.what()))
                .toList())
        .write(format, out);
    return ExitCode.CLEAN;
  }
}
