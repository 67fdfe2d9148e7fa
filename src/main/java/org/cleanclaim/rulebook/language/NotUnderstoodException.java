package org.cleanclaim.rulebook.language;

/** Something that the language of rules does not have, and where it stands. */
final class NotUnderstoodException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;

  NotUnderstoodException(int offset, String message) {
    super(message);
    this.offset = offset;
  }

  int offset() {
    return offset;
  }
}
