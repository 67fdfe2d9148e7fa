package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cleanclaim.codeset.inquiry.Check;
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
      "Check the whole snapshot: the file, counts against provenance, no two edits of a pair in force on one day,",
      "gaps between editions, addenda against order files, tables of different sources against one another.",
      "Exit code 1: a fault, look-ups may answer wrongly. What is worth knowing and no fault is a note."
    },
    mixinStandardHelpOptions = true)
final class CodesetsVerifyCommand implements Callable<Integer> {
  @Mixin private CodeSetsOption codeSets;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (Store store = new Store(codeSets.readable())) {
      List<Check> checks = Verification.of(store);
      checks.forEach(
          c -> out.printf("%-5s  %-12s  %s%n", words(c.verdict()), words(c.kind()), c.what()));
      long faults = count(checks, Check.Verdict.FAULT);
      out.printf(
          "%d sound, %d notes, %d faults%n",
          count(checks, Check.Verdict.SOUND), count(checks, Check.Verdict.NOTE), faults);
      return faults == 0 ? ExitCode.CLEAN : ExitCode.FOUND;
    }
  }

  private static long count(List<Check> checks, Check.Verdict verdict) {
    return checks.stream().filter(c -> c.verdict() == verdict).count();
  }

  private static String words(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
