package org.cleanclaim.intake;

import java.io.IOException;

/**
 * The input as a whole can't be read: missing, empty, of no known format, over a limit. The message
 * is for the user.
 */
public final class UnreadableInputException extends IOException {
  private static final long serialVersionUID = 1L;

  public UnreadableInputException(String message) {
    super(message);
  }

  public UnreadableInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
