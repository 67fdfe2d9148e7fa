package org.cleanclaim.codeset.file;

import java.io.IOException;

/** A file that can't be read as what it claims to be: cut, too large, too long a line. */
public final class MalformedFileException extends IOException {
  private static final long serialVersionUID = 1L;

  public MalformedFileException(String reason) {
    super(reason);
  }
}
