package org.cleanclaim.codeset.published;

import java.io.IOException;

/** A file of a known layout that is not to be trusted: nothing of it is imported. */
public final class RefusedFileException extends IOException {
  private static final long serialVersionUID = 1L;

  public RefusedFileException(String reason) {
    super(reason);
  }
}
