package org.cleanclaim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.cleanclaim.codeset.snapshot.CodeSetImport;
import org.cleanclaim.codeset.snapshot.FileOutcome;
import org.cleanclaim.codeset.snapshot.FileOutcome.Kind;
import org.cleanclaim.codeset.snapshot.ImportOptions;
import org.cleanclaim.codeset.snapshot.PartOutcome;
import org.cleanclaim.codeset.snapshot.RejectLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Published files into the snapshot. */
@Command(
    name = "import",
    description = {
      "Read published files (zip, txt, csv), known by their content and not by their name, into the snapshot.",
      "All of them land or none; importing a file again changes nothing; a newer edition stands beside the older.",
      "Exit code 1: some file was not recognised; 2: a file was refused, and nothing changed."
    },
    mixinStandardHelpOptions = true)
final class CodesetsImportCommand implements Callable<Integer> {
  @Mixin private CodeSetsOption codeSets;
  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Published files, as downloaded.")
  private List<Path> files;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = "Write every rejected row there, tab-delimited.")
  private Path rejects;

  @Override
  public Integer call() throws Exception {
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new CannotRunException(file + ": no such file");
      }
    }
    List<FileOutcome> outcomes = rejects == null ? run(RejectLog.NONE) : runWithRejects();
    PrintWriter out = spec.commandLine().getOut();
    outcomes.forEach(outcome -> tell(outcome, out));
    boolean unrecognised = outcomes.stream().anyMatch(o -> o.kind() == Kind.UNRECOGNISED);
    return unrecognised ? ExitCode.FOUND : ExitCode.CLEAN;
  }

  private List<FileOutcome> runWithRejects() throws IOException {
    try (PrintWriter log = new PrintWriter(rejects.toFile(), StandardCharsets.UTF_8)) {
      log.println("file\tline\treason\trow");
      List<FileOutcome> outcomes =
          run(
              (file, row) ->
                  log.println(
                      file
                          + "\t"
                          + row.line()
                          + "\t"
                          + row.reason()
                          + "\t"
                          + row.text().replace('\t', ' ')));
      if (log.checkError()) {
        throw new IOException(rejects + ": could not be written");
      }
      return outcomes;
    }
  }

  private List<FileOutcome> run(RejectLog log) throws IOException {
    return CodeSetImport.run(
        codeSets.writable(), files, ImportOptions.published(log, Instant.now()));
  }

  private static void tell(FileOutcome outcome, PrintWriter out) {
    switch (outcome.kind()) {
      case UNRECOGNISED ->
          out.printf("%s: not recognised, nothing of it was read%n", outcome.file());
      case COMPANION -> out.printf("%s: passed over: %s%n", outcome.file(), outcome.layout());
      case ALREADY_THERE -> out.printf("%s: already imported%n", outcome.file());
      case TWIN -> out.printf("%s: passed over: another file gave this edition%n", outcome.file());
      case IMPORTED -> outcome.parts().forEach(part -> tell(outcome.file(), part, out));
    }
  }

  private static void tell(String file, PartOutcome part, PrintWriter out) {
    out.printf(
        "%s: %s %s, %,d rows%s%s%n",
        file,
        part.table().published(),
        part.edition(),
        part.kept(),
        part.rejected() == 0 ? "" : String.format(", %,d rejected", part.rejected()),
        part.replaced() ? ", in place of what was there" : "");
    part.reasons().forEach((reason, count) -> out.printf("    %,d %s%n", count, reason));
    part.firstRejected()
        .forEach(row -> out.printf("    line %d: %s: %s%n", row.line(), row.reason(), row.text()));
  }
}
