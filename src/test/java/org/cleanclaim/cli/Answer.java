package org.cleanclaim.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What a command prints and how it ends. */
record Answer(int exitCode, String text, String errors) {
  /** Runs a command by itself. */
  static Answer of(Object command, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        new CommandLine(command)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(
                (failure, line, parsed) -> {
                  line.getErr().println(failure.getMessage());
                  return ExitCode.COULD_NOT_RUN;
                })
            .execute(arguments);
    return new Answer(exitCode, out.toString(), err.toString());
  }
}
