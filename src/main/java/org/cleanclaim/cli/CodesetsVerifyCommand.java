package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cleanclaim.codeset.inquiry.Problem;
import org.cleanclaim.codeset.inquiry.Verification;
import org.cleanclaim.codeset.snapshot.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Whether the snapshot is sound, over all of its rows. */
@Command(
    name = "verify",
    description = {
      "Check the whole snapshot: the file, counts against provenance, no two edits of a pair in force on one day, gaps.",
      "Exit code 1: look-ups may answer wrongly; gaps between editions are told but are no fault."
    },
    mixinStandardHelpOptions = true)
final class CodesetsVerifyCommand implements Callable<Integer> {
  @Mixin private CodeSetsOption codeSets;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = new Store(codeSets.readable())) {
      List<Problem> problems = Verification.of(store);
      problems.forEach(
          p -> out.printf("%-9s %s%n", p.kind().name().toLowerCase(Locale.ROOT), p.what()));
      long severe = problems.stream().filter(Problem::severe).count();
      out.printf("%d faults, %d notes%n", severe, problems.size() - severe);
      return severe == 0 ? ExitCode.CLEAN : ExitCode.FOUND;
    }
  }
}
