package org.cleanclaim.codeset.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.cleanclaim.codeset.file.Sha256;

/** The starter files that come with the program, in its jar or in a folder of classes. */
final class StarterFiles {
  private static final String FOLDER = "codesets";

  private final URL folder;

  StarterFiles(URL folder) {
    this.folder = folder;
  }

  /**
   * Finds the files.
   *
   * @throws IOException when the program came without them
   */
  static StarterFiles onClassPath() throws IOException {
    URL folder = StarterFiles.class.getResource("/" + FOLDER);
    if (folder == null) {
      throw new IOException("the program came without its starter code sets");
    }
    return new StarterFiles(folder);
  }

  /** A key that differs when any file does. A jar tells names, sizes and checksums unread. */
  String key() throws IOException {
    Sha256 key = new Sha256().add("schema " + Schema.VERSION + "\n");
    URLConnection connection = folder.openConnection();
    if (connection instanceof JarURLConnection inJar) {
      try (JarFile jar = new JarFile(path(inJar.getJarFileURL()).toFile())) {
        for (ZipEntry entry : entries(jar)) {
          key.add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc() + "\n");
        }
      }
    } else {
      for (Path file : files()) {
        key.add(path(folder).relativize(file) + " " + Sha256.of(file) + "\n");
      }
    }
    return key.hex();
  }

  /** A number that hardly stays the same when a file of a folder within differs. */
  int stampOf(String within) throws IOException {
    CRC32 stamp = new CRC32();
    URLConnection connection = folder.openConnection();
    if (connection instanceof JarURLConnection inJar) {
      try (JarFile jar = new JarFile(path(inJar.getJarFileURL()).toFile())) {
        for (ZipEntry entry : entries(jar)) {
          if (entry.getName().startsWith(FOLDER + "/" + within + "/")) {
            add(stamp, entry.getName(), entry.getCrc());
          }
        }
      }
    } else {
      for (Path file : files()) {
        if (file.startsWith(path(folder).resolve(within))) {
          CRC32 content = new CRC32();
          content.update(Files.readAllBytes(file));
          String name = FOLDER + "/" + path(folder).relativize(file).toString().replace('\\', '/');
          add(stamp, name, content.getValue());
        }
      }
    }
    return (int) stamp.getValue();
  }

  private static void add(CRC32 stamp, String name, long content) {
    stamp.update((name + " " + content + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Unpacks what lies in a jar into a directory; files of a folder stay where they are. */
  List<Path> unpack(Path directory) throws IOException {
    URLConnection connection = folder.openConnection();
    if (!(connection instanceof JarURLConnection inJar)) {
      return files();
    }
    List<Path> unpacked = new ArrayList<>();
    try (JarFile jar = new JarFile(path(inJar.getJarFileURL()).toFile())) {
      for (ZipEntry entry : entries(jar)) {
        Path target = directory.resolve(entry.getName());
        Files.createDirectories(target.getParent());
        try (InputStream in = jar.getInputStream(entry)) {
          Files.copy(in, target);
        }
        unpacked.add(target);
      }
    }
    return unpacked;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(path(folder))) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static List<? extends ZipEntry> entries(JarFile jar) {
    return jar.stream()
        .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(FOLDER + "/"))
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .toList();
  }

  private static Path path(URL url) throws IOException {
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IOException(url + ": " + e.getMessage(), e);
    }
  }
}
