package org.cleanclaim.codeset.snapshot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The lists that the project keeps itself: short lists that rules ask about, places of service,
 * modifiers, reason codes. Nobody publishes them in a form to import, so they belong to every
 * snapshot.
 */
public final class OwnLists {
  private static final Path FOLDER = Path.of("lists");

  private OwnLists() {}

  /** The list files; those inside a jar are unpacked into a directory. */
  public static List<Path> unpack(Path directory) throws IOException {
    return StarterFiles.onClassPath().unpack(directory).stream()
        .filter(file -> file.getParent().endsWith(FOLDER))
        .toList();
  }
}
