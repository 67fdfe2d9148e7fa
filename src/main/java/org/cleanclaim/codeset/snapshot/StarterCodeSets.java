package org.cleanclaim.codeset.snapshot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The starter code sets, ready to look up. Their snapshot is built on first use into the user's
 * cache, under a name that follows from their content, and built anew when it is damaged. Processes
 * that do so at once build the same file and move it into place whole.
 */
public final class StarterCodeSets {
  private final Path cache;
  private final StarterFiles files;

  StarterCodeSets(Path cache, StarterFiles files) {
    this.cache = cache;
    this.files = files;
  }

  /** Opens the starter sets from the user's cache. */
  public static SnapshotCodeSets open() throws IOException {
    return open(userCache());
  }

  /** Opens the starter sets from a cache directory, which is made when it isn't there. */
  public static SnapshotCodeSets open(Path cache) throws IOException {
    return SnapshotCodeSets.open(snapshot(cache));
  }

  /** The file that holds the starter sets, sound and up to date. */
  public static Path snapshot(Path cache) throws IOException {
    return new StarterCodeSets(cache, StarterFiles.onClassPath()).sound();
  }

  /** {@code $XDG_CACHE_HOME/cleanclaim}, or {@code ~/.cache/cleanclaim}. */
  public static Path userCache() {
    String base = System.getenv("XDG_CACHE_HOME");
    Path directory =
        base == null || base.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(base);
    return directory.resolve("cleanclaim");
  }

  /** The file that holds the starter sets; built when it is missing or damaged. */
  Path sound() throws IOException {
    Path file = cache.resolve("starter-" + files.key().substring(0, 16) + ".db");
    if (!Files.isRegularFile(file) || !SnapshotCheck.isSound(file)) {
      build(file);
    }
    return file;
  }

  private void build(Path file) throws IOException {
    Files.createDirectories(cache);
    Path aside = Files.createTempDirectory(cache, "building");
    try {
      Path built = aside.resolve("starter.db");
      List<Path> unpacked = files.unpack(aside);
      CodeSetImport.run(
          built, unpacked, new ImportOptions(Origin.STARTER, RejectLog.NONE, Instant.EPOCH));
      restrict(built, "rw-------");
      Files.move(built, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(aside);
    }
  }

  private static void restrict(Path path, String permissions) throws IOException {
    if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
