package org.cleanclaim.codeset.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.cleanclaim.codeset.CodeSets;
import org.cleanclaim.codeset.Edition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The starter snapshot is built once, from a folder or a jar, and mends itself. */
class StarterCodeSetsTest {
  @TempDir private Path directory;
  private Path cache;

  @BeforeEach
  void nameCache() {
    cache = directory.resolve("cache");
  }

  private Path sound(URL folder) throws IOException {
    return new StarterCodeSets(cache, new StarterFiles(folder)).sound();
  }

  private URL folder() throws IOException {
    Path folder = Files.createDirectories(directory.resolve("codesets/ncci")).getParent();
    TinyFiles.write(folder, "ncci/ccipra-v302r0-f1.TXT", TinyFiles.PTP);
    TinyFiles.write(folder, "README.md", "about these\n");
    return folder.toUri().toURL();
  }

  private URL jar() throws IOException {
    Path file = directory.resolve("program.jar");
    try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
      jar.putNextEntry(new JarEntry("codesets/"));
      jar.putNextEntry(new JarEntry("codesets/ncci/ccipra-v302r0-f1.TXT"));
      jar.write(TinyFiles.PTP.getBytes(StandardCharsets.UTF_8));
    }
    return URI.create("jar:" + file.toUri() + "!/codesets").toURL();
  }

  private static void assertHoldsStarterPairs(Path snapshot) {
    try (CodeSets codeSets = SnapshotCodeSets.open(snapshot)) {
      assertThat(codeSets.editions()).extracting(Edition::starter).containsExactly(true);
      assertThat(codeSets.editions()).extracting(Edition::rows).containsExactly(6L);
    }
  }

  @Test
  void aFolderAndAJarGiveTheSameSets() throws IOException {
    assertHoldsStarterPairs(sound(folder()));
    assertHoldsStarterPairs(sound(jar()));
  }

  @Test
  void aSecondUseFindsTheFirstOnesFile() throws IOException {
    Path first = sound(folder());
    var written = Files.getLastModifiedTime(first);
    assertThat(sound(folder())).isEqualTo(first);
    assertThat(Files.getLastModifiedTime(first)).isEqualTo(written);
  }

  @Test
  void otherContentHasAnotherFile() throws IOException {
    Path first = sound(folder());
    URL folder = folder();
    TinyFiles.write(directory.resolve("codesets"), "icd10cm_order_2024.txt", TinyFiles.ICD);
    assertThat(sound(folder)).isNotEqualTo(first);
  }

  @Test
  void onlyTheUserMayReadTheFile() throws IOException {
    Path file = sound(folder());
    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  @Test
  void aDamagedFileIsBuiltAnew() throws IOException {
    Path file = sound(folder());
    byte[] whole = Files.readAllBytes(file);
    byte[] damaged = whole.clone();
    Arrays.fill(damaged, 4096, damaged.length, (byte) 0x5a);
    Files.write(file, damaged);
    assertHoldsStarterPairs(sound(folder()));
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertHoldsStarterPairs(sound(folder()));
    Files.write(file, new byte[0]);
    assertHoldsStarterPairs(sound(folder()));
  }

  @Test
  void manyAtOnceAllGetAWholeFile() throws Exception {
    URL folder = folder();
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      Callable<Path> use = () -> sound(folder);
      for (Future<Path> path : threads.invokeAll(List.of(use, use, use, use, use, use))) {
        assertHoldsStarterPairs(path.get());
      }
    } finally {
      threads.shutdown();
    }
  }
}
