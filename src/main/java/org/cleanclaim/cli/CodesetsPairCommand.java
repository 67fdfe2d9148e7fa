package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.cleanclaim.codeset.inquiry.PairHistory;
import org.cleanclaim.codeset.inquiry.PairRow;
import org.cleanclaim.codeset.snapshot.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Whether an edit between two codes is in force, and its whole history. */
@Command(
    name = "pair",
    description =
        "The NCCI edits between two codes, in either order: in force or not, and the whole history.",
    mixinStandardHelpOptions = true)
final class CodesetsPairCommand implements Callable<Integer> {
  @Mixin private CodeSetsOption codeSets;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "CODE", description = "One code.")
  private String one;

  @Parameters(index = "1", paramLabel = "CODE", description = "The other.")
  private String other;

  @Option(
      names = "--on",
      required = true,
      paramLabel = "DAY",
      description = "The date of service (YYYY-MM-DD).")
  private LocalDate day;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = new Store(codeSets.readable())) {
      List<PairRow> rows = new PairHistory(store).of(one, other);
      List<PairRow> inForce = rows.stream().filter(r -> r.isInForceOn(day)).toList();
      if (inForce.isEmpty()) {
        out.printf("%s and %s: no edit in force on %s%n", one, other, day);
      }
      inForce.forEach(r -> out.printf("in force on %s: %s%n", day, words(r)));
      rows.forEach(r -> out.println("  " + history(r)));
      return ExitCode.CLEAN;
    }
  }

  private static String words(PairRow row) {
    String lifted =
        row.modifierIndicator().equals("1") ? "a modifier may lift it" : "no modifier lifts it";
    return "%s: %s is part of %s, %s (%s)"
        .formatted(
            row.table().published(), row.columnTwo(), row.columnOne(), lifted, row.rationale());
  }

  private static String history(PairRow row) {
    String through = row.term().end().map(LocalDate::toString).orElse("open");
    return "%-30s %-8s %s | %s  %s to %-10s  indicator %s%s  %s"
        .formatted(
            row.table().published(),
            row.edition(),
            row.columnOne(),
            row.columnTwo(),
            row.term().from(),
            through,
            row.modifierIndicator(),
            row.everInForce() ? "" : " (never in force)",
            row.rationale());
  }
}
