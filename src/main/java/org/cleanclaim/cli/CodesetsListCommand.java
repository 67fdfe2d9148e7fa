package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
          "%-30s %-31s %-10s  %-10s %9s %8s  %s%n",
          "table", "edition", "from", "through", "rows", "rejected", "age");
      LocalDate today = LocalDate.now(ZoneId.systemDefault());
      for (EditionSummary summary : EditionList.of(store, today)) {
        tell(summary, today, out);
      }
    }
    return ExitCode.CLEAN;
  }

  private static void tell(EditionSummary summary, LocalDate today, PrintWriter out) {
    Edition edition = summary.edition();
    out.println(
        String.format(
                "%-30s %-31s %-10s  %-10s %,9d %8d  %-8s  %s",
                edition.table().published(),
                edition.name(),
                edition.from(),
                summary.through().map(LocalDate::toString).orElse("open"),
                edition.rows(),
                summary.rejected(),
                summary.age(today),
                notes(summary))
            .stripTrailing());
  }

  private static String notes(EditionSummary summary) {
    List<String> notes = new ArrayList<>();
    if (summary.edition().starter()) {
      notes.add("STARTER, not for production");
    }
    if (!summary.inUse()) {
      notes.add("not used: another edition stands in its place");
    }
    if (summary.unread() > 0) {
      notes.add(summary.unread() + " lines not understood");
    }
    if (!summary.edition().starter()) {
      summary.newerSince().ifPresent(d -> notes.add("a newer one should exist since " + d));
    }
    return String.join("; ", notes);
  }
}
