package org.cleanclaim.intake.json;

/** A claim object that is not what the schema says. The message holds no claim content. */
final class WrongShapeException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Path path;

  WrongShapeException(Path path, String message) {
    super(message);
    this.path = path;
  }

  Path path() {
    return path;
  }
}
