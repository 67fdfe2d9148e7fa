package org.cleanclaim.codeset.snapshot;

/** A snapshot that can't be opened, read or written; the message says which and why. */
public final class SnapshotException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SnapshotException(String message, Throwable cause) {
    super(message, cause);
  }
}
