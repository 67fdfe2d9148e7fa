package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.inquiry.CodeFact;
import org.cleanclaim.codeset.inquiry.CodeFacts;
import org.cleanclaim.codeset.snapshot.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Everything known about a code. */
@Command(
    name = "show",
    description = "Everything known about a code, on a day or ever.",
    mixinStandardHelpOptions = true)
final class CodesetsShowCommand implements Callable<Integer> {
  @Mixin private CodeSetsOption codeSets;
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "CODE",
      description = "A procedure, diagnosis, modifier or other code; ICD with or without its dot.")
  private String code;

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "Only what holds on this day (YYYY-MM-DD).")
  private LocalDate day;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = new Store(codeSets.readable())) {
      List<CodeFact> facts =
          new CodeFacts(store)
              .of(code).stream().filter(f -> day == null || f.term().contains(day)).toList();
      facts.forEach(fact -> tell(fact, out));
      if (facts.isEmpty()) {
        out.println(code + ": nothing known" + (day == null ? "" : " on " + day));
        return ExitCode.FOUND;
      }
    }
    return ExitCode.CLEAN;
  }

  private static void tell(CodeFact fact, PrintWriter out) {
    String cells =
        fact.cells().entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
    String through = fact.term().end().map(LocalDate::toString).orElse("open");
    out.printf(
        "%-28s %-20s %s to %-10s  %s%n",
        fact.edition().table().published(),
        fact.edition().name(),
        fact.term().from(),
        through,
        cells);
  }
}
