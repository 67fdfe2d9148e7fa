package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.inquiry.CodeFact;

/** A line for each fact, in order of table; of many facts of one table the first few. */
final class FactLines {
  private static final int SHOWN = 8;

  private final PrintWriter out;
  private final int most;

  FactLines(PrintWriter out, boolean all) {
    this.out = out;
    most = all ? Integer.MAX_VALUE : SHOWN;
  }

  void print(List<CodeFact> facts) {
    for (CodeTable table : CodeTable.values()) {
      List<CodeFact> of = facts.stream().filter(f -> f.edition().table() == table).toList();
      of.stream().limit(most).forEach(this::print);
      if (of.size() > most) {
        out.printf("%-28s and %,d more; --all shows them%n", table.published(), of.size() - most);
      }
    }
  }

  private void print(CodeFact fact) {
    String cells =
        fact.cells().entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
    String through = fact.term().end().map(end -> "to " + end).orElse("on");
    out.printf(
        "%-28s %-20s %s %-13s  %s%n",
        fact.edition().table().published(),
        fact.edition().name(),
        fact.term().from(),
        through,
        cells.isEmpty() ? "listed" : cells);
  }
}
