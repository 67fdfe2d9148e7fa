package org.cleanclaim.codeset.file;

import java.io.EOFException;
import java.io.IOException;

/** A file that can't be read as what it claims to be: cut, too large, too long a line. */
public final class MalformedFileException extends IOException {
  private static final long serialVersionUID = 1L;

  public MalformedFileException(String reason) {
    super(reason);
  }

  /** What an archive that can't be read to its end is: the cause is told in a word. */
  public static MalformedFileException damagedArchive(IOException cause) {
    String how = cause instanceof EOFException ? "it seems cut" : cause.getMessage();
    return new MalformedFileException("damaged archive: " + how);
  }
}
