package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.cleanclaim.codeset.Edition;
import org.cleanclaim.codeset.inquiry.EditionList;
import org.cleanclaim.codeset.inquiry.EditionSummary;
import org.cleanclaim.codeset.snapshot.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Which editions the snapshot holds, and which are out of date. */
@Command(
    name = "list",
    description =
        "Editions of the snapshot: period, rows, rejected rows, and which are out of date.",
    mixinStandardHelpOptions = true)
final class CodesetsListCommand implements Callable<Integer> {
  @Mixin private CodeSetsOption codeSets;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = new Store(codeSets.readable())) {
      out.printf(
          "%-38s %-22s %-10s  %-10s %11s %8s%n",
          "table", "edition", "from", "through", "rows", "rejected");
      for (EditionSummary summary : EditionList.of(store, LocalDate.now(ZoneId.systemDefault()))) {
        tell(summary, out);
      }
    }
    return ExitCode.CLEAN;
  }

  private static void tell(EditionSummary summary, PrintWriter out) {
    Edition edition = summary.edition();
    String age =
        summary.newerSince().map(day -> "a newer one should exist since " + day).orElse("");
    String note = edition.starter() ? "STARTER, not for production" : age;
    if (summary.unread() > 0) {
      note = (summary.unread() + " lines not understood; " + note).replaceFirst("; $", "");
    }
    String through = summary.through().map(LocalDate::toString).orElse("open");
    out.printf(
        "%-38s %-22s %-10s  %-10s %,11d %8d  %s%n",
        edition.table().published(),
        edition.name(),
        edition.from(),
        through,
        edition.rows(),
        summary.rejected(),
        note);
  }
}
