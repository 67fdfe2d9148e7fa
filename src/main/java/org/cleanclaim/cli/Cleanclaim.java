package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.cleanclaim.codeset.snapshot.SnapshotException;
import org.cleanclaim.report.output.ClosedPipeException;
import org.cleanclaim.rulebook.RulebookException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line door. */
@Command(
    name = "cleanclaim",
    header = "A linter for medical claims.",
    description = {
      "Reads claims (837, CSV, JSON), judges each by the rulebook and the code sets in force on its date of service,",
      "and reports what a payer would reject, deny or question."
    },
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ScrubCommand.class,
      CodesetsCommand.class,
      RulesCommand.class,
      GenerateCommand.class
    },
    footer = {
      "",
      "Exit code: 0 nothing at or above --fail-on, 1 something, 2 could not run.",
      "Start with: cleanclaim scrub test-claims/batches"
    })
public final class Cleanclaim implements Runnable {
  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show stack traces of system errors; they may hold claim content.")
  private boolean debug;

  private Cleanclaim() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs a command line and returns its exit code. */
  static int run(String... args) {
    return commandLine().execute(args);
  }

  /** All commands with their options. */
  static CommandLine commandLine() {
    Cleanclaim root = new Cleanclaim();
    CommandLine commandLine = new CommandLine(root);
    commandLine.setCaseInsensitiveEnumValuesAllowed(true);
    commandLine.setExecutionExceptionHandler(
        (failure, command, parsed) -> root.tell(failure, command));
    return commandLine;
  }

  @Override
  public void run() {
    CommandLine.usage(this, System.out);
  }

  /** A system error is one line on standard error. */
  private int tell(Exception failure, CommandLine command) {
    if (failure instanceof ClosedPipeException) {
      return ExitCode.CLEAN;
    }
    PrintWriter err = command.getErr();
    err.println("cleanclaim: " + message(failure));
    if (debug) {
      failure.printStackTrace(err);
    }
    err.flush();
    return ExitCode.COULD_NOT_RUN;
  }

  private static String message(Throwable failure) {
    if (failure instanceof UncheckedIOException wrapped) {
      return message(wrapped.getCause());
    }
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file or folder";
    }
    if (failure instanceof RulebookException) {
      return "the rulebook has faults\n" + failure.getMessage();
    }
    boolean ours = failure instanceof SnapshotException || !(failure instanceof RuntimeException);
    boolean said = failure.getMessage() != null && ours;
    return said
        ? failure.getMessage()
        : "internal error (" + failure.getClass().getSimpleName() + "); --debug shows more";
  }
}
