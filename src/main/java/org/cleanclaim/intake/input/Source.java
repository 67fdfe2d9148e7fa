package org.cleanclaim.intake.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes with a name. */
record Source(String name, Opener opener) {
  /** Opens the bytes anew at each call, where they allow that. */
  interface Opener {
    InputStream open() throws IOException;
  }

  static Source of(String name, Path file) {
    return new Source(name, () -> Files.newInputStream(file));
  }
}
