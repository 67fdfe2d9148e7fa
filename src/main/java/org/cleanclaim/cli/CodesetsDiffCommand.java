package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cleanclaim.codeset.CodeTable;
import org.cleanclaim.codeset.inquiry.EditionDiff;
import org.cleanclaim.codeset.inquiry.EditionNames;
import org.cleanclaim.codeset.snapshot.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** In which rows two editions of a table differ. */
@Command(
    name = "diff",
    description = "Rows in which two editions of a table differ: added, ended, changed.",
    customSynopsis =
        "cleanclaim codesets diff [--codesets=FILE] [--format=FORMAT] [TABLE] OLDER NEWER",
    mixinStandardHelpOptions = true)
final class CodesetsDiffCommand implements Callable<Integer> {
  @Mixin private CodeSetsOption codeSets;
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "2..3",
      paramLabel = "EDITION",
      description =
          "Two editions as codesets list names them, RVU24C RVU25D; before them the table where several tables have such.")
  private List<String> names;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (default) or csv.")
  private String format;

  @Override
  public Integer call() throws Exception {
    String form = format.toLowerCase(Locale.ROOT);
    if (!form.equals("table") && !form.equals("csv")) {
      throw new CannotRunException("--format: neither table nor csv: " + format);
    }
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = new Store(codeSets.readable())) {
      EditionNames.Two two =
          EditionNames.find(
              store, table(), names.get(names.size() - 2), names.get(names.size() - 1));
      DiffPrinter printer = form.equals("csv") ? new DiffCsv(out) : new DiffLines(out);
      EditionDiff.run(store, two.older(), two.newer(), printer::row);
      printer.end();
      out.flush();
    } catch (IllegalArgumentException e) {
      throw new CannotRunException(e.getMessage());
    }
    return ExitCode.CLEAN;
  }

  private Optional<CodeTable> table() throws CannotRunException {
    if (names.size() == 2) {
      return Optional.empty();
    }
    Optional<CodeTable> table = CodeTable.ofPublished(names.get(0));
    if (table.isEmpty()) {
      throw new CannotRunException("no table " + names.get(0) + "; see cleanclaim codesets list");
    }
    return table;
  }
}
