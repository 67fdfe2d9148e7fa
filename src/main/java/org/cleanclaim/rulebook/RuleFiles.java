package org.cleanclaim.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cleanclaim.rulebook.source.RuleFile;

/**
 * Finds the rule files of a folder, or those that the program carries with it. The folder may be
 * anybody's: what lies outside of it is not read, nor what is no file of a rule's size.
 */
public final class RuleFiles {
  /** A hundred times the size of a long rule. */
  private static final int MOST_BYTES = 256 * 1024;

  private static final int MOST_FILES = 20_000;

  private RuleFiles() {}

  /**
   * Every {@code .drl} file below a folder, sorted by path.
   *
   * @throws IOException naming the first file that can't be read as a rule: a link, no ordinary
   *     file, too large
   */
  public static List<RuleFile> in(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.walk(folder)) {
      paths = all.filter(RuleFiles::matters).limit(MOST_FILES + 1L).toList();
    }
    if (paths.size() > MOST_FILES) {
      throw new IOException(folder + ": more than " + MOST_FILES + " rules");
    }
    List<RuleFile> files = new ArrayList<>();
    for (Path path : paths) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      files.add(RuleFile.of(name, read(path)));
    }
    files.sort((a, b) -> a.path().compareTo(b.path()));
    return List.copyOf(files);
  }

  /** A linked folder matters, too: its rules would be missing without a word. */
  private static boolean matters(Path path) {
    boolean named = path.getFileName() != null && path.toString().endsWith(RuleFile.SUFFIX);
    boolean linkedFolder = Files.isSymbolicLink(path) && Files.isDirectory(path);
    return linkedFolder || (named && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS));
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

  private static byte[] read(Path file) throws IOException {
    if (Files.isSymbolicLink(file)) {
      throw new IOException(file + ": is a link; a rulebook holds its rules itself");
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + ": is no ordinary file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException(file + ": is larger than a rule can be (" + MOST_BYTES + " bytes)");
      }
      return bytes;
    }
  }
}
