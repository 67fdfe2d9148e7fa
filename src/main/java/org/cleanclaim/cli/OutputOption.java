package org.cleanclaim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cleanclaim.report.ReportFormat.Layout;
import org.cleanclaim.report.output.ReportOutput;
import picocli.CommandLine.Option;

/** Where a report goes. */
final class OutputOption {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description =
          "Write the report there; it appears whole or not at all (default: standard output).")
  private Path file;

  /** Says early that a report could not be written, before hours of work. */
  void check() throws CannotRunException {
    if (file != null && !Files.isDirectory(file.toAbsolutePath().getParent())) {
      throw new CannotRunException(
          "--output: no such folder: " + file.toAbsolutePath().getParent());
    }
  }

  ReportOutput open() throws IOException {
    return file == null ? ReportOutput.standardOutput() : ReportOutput.file(file);
  }

  boolean toTerminal(Terminal terminal) {
    return file == null && terminal.stdout();
  }

  /** The terminal's width and colours, when the report goes there. */
  Layout layout(Terminal terminal) {
    return toTerminal(terminal) ? new Layout(terminal.columns(), terminal.colour()) : Layout.PLAIN;
  }
}
