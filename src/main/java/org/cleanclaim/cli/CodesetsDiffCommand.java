package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.inquiry.DiffRow;
import org.cleanclaim.codeset.inquiry.EditionDiff;
import org.cleanclaim.codeset.snapshot.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** In which rows two editions of a table differ. */
@Command(
    name = "diff",
    description = "Rows in which two editions of a table differ: added, ended, changed.",
    mixinStandardHelpOptions = true)
final class CodesetsDiffCommand implements Callable<Integer> {
  @Mixin private CodeSetsOption codeSets;
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "TABLE", description = "As codesets list names it: mpfs.")
  private String table;

  @Parameters(index = "1", paramLabel = "OLDER", description = "Edition: RVU24C.")
  private String older;

  @Parameters(index = "2", paramLabel = "NEWER", description = "Edition: RVU25D.")
  private String newer;

  @Override
  public Integer call() throws Exception {
    CodeTable chosen =
        CodeTable.ofPublished(table)
            .orElseThrow(
                () ->
                    new CannotRunException("no table " + table + "; see cleanclaim codesets list"));
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = new Store(codeSets.readable())) {
      EditionDiff.run(store, chosen, older, newer, row -> tell(row, out));
    } catch (IllegalArgumentException e) {
      throw new CannotRunException(e.getMessage());
    }
    return ExitCode.CLEAN;
  }

  private static void tell(DiffRow row, PrintWriter out) {
    String change =
        switch (row.kind()) {
          case ADDED -> cells(row.after());
          case ENDED -> cells(row.after().isEmpty() ? row.before() : row.after());
          case CHANGED -> cells(row.before()) + " -> " + cells(row.after());
        };
    out.printf("%-8s %s: %s%n", row.kind(), String.join(" ", row.key().values()), change);
  }

  private static String cells(Map<String, String> cells) {
    return cells.entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
