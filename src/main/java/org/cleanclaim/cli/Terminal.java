package org.cleanclaim.cli;

/**
 * What the launcher found out about where output goes; Java itself can't tell standard output from
 * standard error here.
 *
 * @param stdout whether standard output is a terminal
 * @param stderr whether standard error is one
 * @param columns its width
 * @param colour whether colours are wanted on standard output
 */
record Terminal(boolean stdout, boolean stderr, int columns, boolean colour) {
  private static final int USUAL_COLUMNS = 100;

  static Terminal ofLauncher() {
    boolean stdout = Boolean.getBoolean("cleanclaim.terminal.stdout");
    boolean wanted = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
    int columns = Integer.getInteger("cleanclaim.terminal.columns", USUAL_COLUMNS);
    return new Terminal(
        stdout, Boolean.getBoolean("cleanclaim.terminal.stderr"), columns, stdout && wanted);
  }
}
