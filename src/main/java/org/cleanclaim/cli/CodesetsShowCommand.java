package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.cleanclaim.codeset.Term;
import org.cleanclaim.codeset.inquiry.CodeFact;
import org.cleanclaim.codeset.inquiry.CodeFacts;
import org.cleanclaim.codeset.inquiry.LookUpFacts;
import org.cleanclaim.codeset.inquiry.PairCounts;
import org.cleanclaim.codeset.published.Ndc;
import org.cleanclaim.codeset.snapshot.DayNumber;
import org.cleanclaim.codeset.snapshot.SnapshotCodeSets;
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
      description =
          "A procedure, diagnosis, modifier, drug or other code; ICD with or without its dot.")
  private String code;

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "Only what holds on this day (YYYY-MM-DD).")
  private LocalDate day;

  @Option(names = "--all", description = "All rows, however many a table has.")
  private boolean all;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    String wanted = wanted();
    Predicate<Term> when = term -> day == null || term.contains(day);
    boolean known;
    try (Store store = new Store(codeSets.readable());
        SnapshotCodeSets lookUp = codeSets.open()) {
      List<CodeFact> facts = new ArrayList<>(new CodeFacts(store).of(wanted));
      facts.addAll(LookUpFacts.of(lookUp, wanted));
      facts.removeIf(fact -> !when.test(fact.term()));
      new FactLines(out, all).print(facts);
      LocalDate counted = day == null ? LocalDate.now(ZoneId.systemDefault()) : day;
      List<PairCounts.Count> pairs = PairCounts.of(store, wanted, DayNumber.of(counted));
      pairs.forEach(count -> tell(count, counted, out));
      known = !facts.isEmpty() || !pairs.isEmpty();
    }
    if (!known) {
      out.println(code + ": nothing known" + (day == null ? "" : " on " + day));
    }
    return known ? ExitCode.CLEAN : ExitCode.FOUND;
  }

  /** The code as tables hold it: drugs as eleven digits, no dots. */
  private String wanted() {
    String text = code.strip();
    return Ndc.isGrouped(text)
        ? Ndc.elevenDigits(text)
        : text.replace(".", "").replace("-", "").toUpperCase(Locale.ROOT);
  }

  private static void tell(PairCounts.Count count, LocalDate on, PrintWriter out) {
    out.printf(
        "%-28s %-20s on %s column one of %,d edits, column two of %,d%n",
        count.edition().table().published(),
        count.edition().name(),
        on,
        count.columnOne(),
        count.columnTwo());
  }
}
