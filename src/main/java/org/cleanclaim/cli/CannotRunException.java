package org.cleanclaim.cli;

/** The command can't do its work at all; the message is for the user, in one line. */
final class CannotRunException extends Exception {
  private static final long serialVersionUID = 1L;

  CannotRunException(String message) {
    super(message);
  }
}
