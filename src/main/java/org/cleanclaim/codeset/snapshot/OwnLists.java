package org.cleanclaim.codeset.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The short lists that come with the program: rules need them beside the published tables, so that
 * every snapshot holds them. A published table of the same kind takes their place.
 */
final class OwnLists {
  private static final String FOLDER = "lists";

  private OwnLists() {}

  /** Does something with a file. */
  @FunctionalInterface
  interface Visitor {
    void visit(Path file) throws IOException;
  }

  /** Tells these lists from those of another version of the program. */
  static int stamp() throws IOException {
    return StarterFiles.onClassPath().stampOf(FOLDER);
  }

  /** Shows each list's file; it lies there during the call only. */
  static void visit(Visitor visitor) throws IOException {
    Path aside = Files.createTempDirectory("cleanclaim");
    try {
      List<Path> files = StarterFiles.onClassPath().unpack(aside);
      for (Path file : files) {
        if (file.getParent().endsWith(FOLDER)) {
          visitor.visit(file);
        }
      }
    } finally {
      try (Stream<Path> all = Files.walk(aside)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
