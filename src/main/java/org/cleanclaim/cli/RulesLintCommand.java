package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.cleanclaim.rulebook.RulebookException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Every fault of every rule file, in one run. */
@Command(
    name = "lint",
    description = "Compile and check every rule; each fault as file:line: rule: message.",
    mixinStandardHelpOptions = true)
final class RulesLintCommand implements Callable<Integer> {
  @Mixin private RulesOption rules;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try {
      out.printf("%d rules, no faults%n", rules.rulebook().headers().size());
      return ExitCode.CLEAN;
    } catch (RulebookException e) {
      e.faults().forEach(out::println);
      out.printf("%d faults%n", e.faults().size());
      return ExitCode.FOUND;
    }
  }
}
