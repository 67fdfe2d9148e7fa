package org.cleanclaim.codeset.snapshot;

import java.io.IOException;

/** Is told of every rejected row as it is met. */
@FunctionalInterface
public interface RejectLog {
  RejectLog NONE = (file, row) -> {};

  void add(String file, RejectedRow row) throws IOException;
}
