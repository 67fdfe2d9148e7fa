package org.cleanclaim.cli.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cleanclaim.cli.proof.Proof.Kind;

/** Finds the proofs below a folder of test claims. */
public final class Proofs {
  private static final String HISTORY = "history-";

  private Proofs() {}

  /** Every {@code fires-}, {@code passes-} and {@code bypassed-} file, sorted by path. */
  public static List<Proof> in(Path testClaims) throws IOException {
    List<Path> sorted;
    try (Stream<Path> files = Files.walk(testClaims)) {
      sorted = files.filter(Files::isRegularFile).sorted().toList();
    }
    List<Proof> proofs = new ArrayList<>();
    for (Path file : sorted) {
      proof(testClaims, file).ifPresent(proofs::add);
    }
    return proofs;
  }

  private static Optional<Proof> proof(Path testClaims, Path file) throws IOException {
    String folder = testClaims.relativize(file.getParent()).toString().replace('\\', '/');
    String name = file.getFileName().toString();
    for (Kind kind : Kind.values()) {
      if (name.startsWith(kind.name().toLowerCase(Locale.ROOT) + "-")) {
        return Optional.of(new Proof(folder, kind, file, historyBeside(file)));
      }
    }
    return Optional.empty();
  }

  /** The {@code history-} files in the folder of a proof, sorted by name. */
  private static List<Path> historyBeside(Path file) throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      return files.filter(f -> f.getFileName().toString().startsWith(HISTORY)).sorted().toList();
    }
  }
}
