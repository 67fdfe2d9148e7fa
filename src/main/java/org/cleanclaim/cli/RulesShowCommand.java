package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cleanclaim.rulebook.RuleHeader;
import org.cleanclaim.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Everything about one rule. */
@Command(
    name = "show",
    description = "Everything about one rule, its source included.",
    mixinStandardHelpOptions = true)
final class RulesShowCommand implements Callable<Integer> {
  @Mixin private RulesOption rules;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ID", description = "The rule's id: ncci/ptp-modifier-missing.")
  private String id;

  @Override
  public Integer call() throws Exception {
    Rulebook rulebook = rules.judgedBy().rulebook();
    RuleHeader header =
        rulebook
            .header(id)
            .orElseThrow(
                () -> new CannotRunException("no rule " + id + "; see cleanclaim rules list"));
    PrintWriter out = spec.commandLine().getOut();
    out.println(header.id());
    out.println(header.title());
    out.println();
    line(out, "severity", header.severity().name());
    line(out, "authority", header.authority());
    line(out, "citation", header.citation());
    optional(out, "group", header.group());
    optional(out, "CARC", header.carc());
    line(out, "RARC", String.join(", ", header.rarc()));
    optional(out, "277CA status", header.status());
    optional(out, "disposition", header.disposition());
    line(out, "claim types", names(header.scope()));
    line(out, "programs", names(header.programs()));
    optional(out, "SNIP level", header.snip());
    line(out, "since", header.since().toString());
    optional(out, "until", header.until());
    line(out, "maturity", header.maturity().name().toLowerCase(Locale.ROOT));
    out.println();
    line(out, "why", header.why());
    line(out, "known gaps", header.gaps());
    line(out, "fix", header.fix());
    out.println();
    rulebook.file(id).ifPresent(file -> out.print(file.text()));
    return ExitCode.CLEAN;
  }

  private static String names(Set<? extends Enum<?>> values) {
    return values.stream()
        .map(v -> v.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  private static void optional(PrintWriter out, String name, Optional<?> value) {
    value.ifPresent(v -> line(out, name, v.toString()));
  }

  private static void line(PrintWriter out, String name, String value) {
    if (!value.isEmpty()) {
      out.printf("%-13s %s%n", name, value);
    }
  }
}
