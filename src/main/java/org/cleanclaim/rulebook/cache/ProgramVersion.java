package org.cleanclaim.rulebook.cache;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** What compiled rules depend on beside their texts: the program with its engine, and Java. */
final class ProgramVersion {
  private ProgramVersion() {}

  /** Empty when the program doesn't run from a jar. */
  static Optional<String> current() {
    CodeSource source = ProgramVersion.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      return Optional.empty();
    }
    try {
      Path jar = Path.of(source.getLocation().toURI());
      return Files.isRegularFile(jar) ? Optional.of(of(jar)) : Optional.empty();
    } catch (URISyntaxException | IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static String of(Path jar) throws IOException {
    return String.join(
        "\n",
        jar.toRealPath().toString(),
        Long.toString(Files.size(jar)),
        Files.getLastModifiedTime(jar).toString(),
        Runtime.version().toString(),
        System.getProperty("java.vm.vendor", ""));
  }
}
