package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.cleanclaim.rulebook.RuleHeader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One line for each rule. */
@Command(name = "list", description = "One line for each rule.", mixinStandardHelpOptions = true)
final class RulesListCommand implements Callable<Integer> {
  @Mixin private RulesOption rules;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..1",
      paramLabel = "FAMILY",
      description = "Only the rules of one family: ncci.",
      defaultValue = "")
  private String family;

  @Override
  public Integer call() throws Exception {
    List<RuleHeader> headers =
        rules.judgedBy().rulebook().headers().stream()
            .filter(h -> family.isEmpty() || h.family().equals(family))
            .toList();
    if (headers.isEmpty()) {
      throw new CannotRunException("no rule of family " + family);
    }
    int width = headers.stream().mapToInt(h -> h.id().length()).max().orElse(0);
    PrintWriter out = spec.commandLine().getOut();
    for (RuleHeader header : headers) {
      out.printf(
          "%-" + width + "s  %-9s  %-4s  %s%n",
          header.id(),
          header.severity(),
          header.carc().orElse("-"),
          header.title());
    }
    out.printf("%d rules%n", headers.size());
    return ExitCode.CLEAN;
  }
}
