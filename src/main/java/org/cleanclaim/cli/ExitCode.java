package org.cleanclaim.cli;

/** What a command says to the shell. */
final class ExitCode {
  /** Nothing at or above the severity asked for. */
  static final int CLEAN = 0;

  /** Something was found. */
  static final int FOUND = 1;

  /** The command could not run, or not to the end. */
  static final int COULD_NOT_RUN = 2;

  private ExitCode() {}
}
