package org.cleanclaim.report.output;

import java.io.IOException;

/** Whoever read the report went away ({@code | head}): a reason to stop quietly, not a fault. */
public final class ClosedPipeException extends IOException {
  private static final long serialVersionUID = 1;

  ClosedPipeException(IOException cause) {
    super("the reader of standard output went away", cause);
  }
}
