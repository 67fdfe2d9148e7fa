package org.cleanclaim.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the rule files of a folder, or those that the program carries with it. */
public final class RuleFiles {
  private RuleFiles() {}

  /** Every {@code .drl} file below a folder, sorted by path. */
  public static List<RuleFile> in(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(p -> p.toString().endsWith(".drl") && Files.isRegularFile(p))
          .map(p -> new RuleFile(folder.relativize(p).toString().replace('\\', '/'), read(p)))
          .sorted((a, b) -> a.path().compareTo(b.path()))
          .toList();
    }
  }

  /** The rulebook inside the program's own jar or class folder. */
  public static List<RuleFile> builtIn() throws IOException {
    Path home = home();
    if (Files.isDirectory(home)) {
      return in(home.resolve("rules"));
    }
    try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + home.toUri()), Map.of())) {
      return in(jar.getPath("/rules"));
    }
  }

  private static Path home() throws IOException {
    CodeSource source = RuleFiles.class.getProtectionDomain().getCodeSource();
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("the program's own place can't be told", e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
