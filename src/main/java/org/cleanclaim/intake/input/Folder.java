package org.cleanclaim.intake.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files in a folder and the folders in it. */
final class Folder {
  private static final Pattern HIDDEN = Pattern.compile("(^|/)(\\.(?!\\.?/)|__MACOSX/)");

  private Folder() {}

  /** All files that are not hidden, sorted by name. */
  static List<Source> sources(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(p -> Files.isRegularFile(p) && !isHidden(name(folder.relativize(p))))
          .sorted(Comparator.comparing(p -> name(folder.relativize(p))))
          .map(p -> Source.of(name(p), p))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Whether a name or a folder of it begins with a dot, as what an operating system leaves; {@code
   * .} and {@code ..} are steps on a way and hide nothing.
   */
  static boolean isHidden(String name) {
    return HIDDEN.matcher(name).find();
  }

  private static String name(Path path) {
    return path.toString().replace('\\', '/');
  }
}
