package org.cleanclaim.cli.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cleanclaim.cli.proof.Proof.Kind;

/** Finds the proofs below a folder of test claims. */
public final class Proofs {
  private Proofs() {}

  /** Every {@code fires-}, {@code passes-} and {@code bypassed-} file, sorted by path. */
  public static List<Proof> in(Path testClaims) throws IOException {
    try (Stream<Path> files = Files.walk(testClaims)) {
      return files
          .filter(Files::isRegularFile)
          .sorted()
          .flatMap(file -> proof(testClaims, file).stream())
          .toList();
    }
  }

  private static Optional<Proof> proof(Path testClaims, Path file) {
    String folder = testClaims.relativize(file.getParent()).toString().replace('\\', '/');
    String name = file.getFileName().toString();
    for (Kind kind : Kind.values()) {
      if (name.startsWith(kind.name().toLowerCase(Locale.ROOT) + "-")) {
        return Optional.of(new Proof(folder, kind, file));
      }
    }
    return Optional.empty();
  }
}
