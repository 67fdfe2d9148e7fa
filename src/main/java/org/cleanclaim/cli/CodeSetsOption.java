package org.cleanclaim.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cleanclaim.codeset.snapshot.SnapshotCodeSets;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import picocli.CommandLine.Option;

/** Which snapshot a command works with: the one named, the user's own, else the starter sets. */
final class CodeSetsOption {
  @Option(
      names = "--codesets",
      paramLabel = "FILE",
      description = "Snapshot of imported code sets (default: your own, else the starter sets).")
  private Path file;

  /** The snapshot that import writes: the one named, else the user's own. */
  Path writable() throws IOException {
    Path target = file == null ? ownSnapshot() : file;
    if (target.toAbsolutePath().getParent() != null) {
      Files.createDirectories(target.toAbsolutePath().getParent());
    }
    return target;
  }

  /** The snapshot that the other commands read. */
  Path readable() throws IOException, CannotRunException {
    if (file != null) {
      if (!Files.isRegularFile(file)) {
        throw new CannotRunException("--codesets: no such snapshot: " + file);
      }
      return file;
    }
    return imported().isPresent()
        ? imported().get()
        : StarterCodeSets.snapshot(StarterCodeSets.userCache());
  }

  SnapshotCodeSets open() throws IOException, CannotRunException {
    return SnapshotCodeSets.open(readable());
  }

  /** Opens it to judge by, and says so when the program's own lists are newer than those in it. */
  SnapshotCodeSets open(PrintWriter err) throws IOException, CannotRunException {
    Path snapshot = readable();
    SnapshotCodeSets codeSets = SnapshotCodeSets.open(snapshot);
    if (!codeSets.holdsListsOfThisVersion()) {
      err.println(
          "cleanclaim: the short lists in "
              + snapshot
              + " are of another version of Cleanclaim, so rules may miss codes."
              + " Renew them: cleanclaim codesets import FILE..., with any file imported before");
      err.flush();
    }
    return codeSets;
  }

  private static Optional<Path> imported() {
    return Optional.of(ownSnapshot()).filter(Files::isRegularFile);
  }

  /** {@code $CLEANCLAIM_HOME/codesets.db}, else in the user's data directory. */
  private static Path ownSnapshot() {
    return home().resolve("codesets.db");
  }

  /** {@code $CLEANCLAIM_HOME}, else the user's data directory. */
  static Path home() {
    String chosen = System.getenv("CLEANCLAIM_HOME");
    if (chosen != null && !chosen.isBlank()) {
      return Path.of(chosen);
    }
    String data = System.getenv("XDG_DATA_HOME");
    Path base =
        data == null || data.isBlank()
            ? Path.of(System.getProperty("user.home"), ".local", "share")
            : Path.of(data);
    return base.resolve("cleanclaim");
  }
}
