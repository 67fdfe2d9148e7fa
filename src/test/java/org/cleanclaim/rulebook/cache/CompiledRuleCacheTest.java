package org.cleanclaim.rulebook.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Point;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cleanclaim.rulebook.CompiledRule;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.source.RuleFile;
import org.drools.base.common.DroolsObjectOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A cache serves what was compiled, and nothing else. */
class CompiledRuleCacheTest {
  private static final String PROGRAM = "program 1";

  @TempDir private Path home;
  private Path directory;
  private List<RuleFile> files;

  @BeforeEach
  void chooseSomeRules() throws IOException {
    directory = home.resolve("rules");
    files =
        RuleFiles.in(Path.of("rules")).stream()
            .filter(f -> f.id().startsWith("charge/") || f.id().startsWith("bilateral/"))
            .toList();
  }

  @Test
  void theSecondStartTakesTheRulesFromTheCache() throws Exception {
    Rulebook compiled = rulebook(PROGRAM);
    Path file = onlyFile();
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
    Rulebook kept = rulebook(PROGRAM);

    assertThat(Files.getLastModifiedTime(file).toMillis()).as("not written again").isZero();
    assertThat(kept.headers()).isEqualTo(compiled.headers());
    assertThat(kept.rules()).extracting(CompiledRule::base).doesNotContainNull();
  }

  @Test
  void anotherProgramOrAnotherTextCompilesAnew() throws Exception {
    rulebook(PROGRAM);
    rulebook("program 2");
    files = files.subList(1, files.size());
    rulebook(PROGRAM);

    assertThat(cacheFiles()).hasSize(3);
  }

  @Test
  void aDamagedFileIsReplaced() throws Exception {
    rulebook(PROGRAM);
    byte[] sound = Files.readAllBytes(onlyFile());
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      byte[] damaged = sound.clone();
      damaged[random.nextInt(damaged.length)] ^= 0x20;
      Files.write(onlyFile(), i % 2 == 0 ? damaged : Arrays.copyOf(sound, i * 1_000));
      assertThat(CompiledRuleCache.in(directory, PROGRAM).read(sha256())).isEmpty();
      assertThat(cacheFiles()).as("taken away").isEmpty();
      rulebook(PROGRAM);
    }
  }

  @Test
  void aFileUnderAnotherNameIsNotTaken() throws Exception {
    rulebook(PROGRAM);
    byte[] ofOne = Files.readAllBytes(onlyFile());
    rulebook("program 2");
    for (Path file : cacheFiles()) {
      Files.write(file, ofOne);
    }
    assertThat(CompiledRuleCache.in(directory, PROGRAM).read(sha256())).isPresent();
    assertThat(CompiledRuleCache.in(directory, "program 2").read(sha256())).isEmpty();
  }

  @Test
  void aFileThatOthersMayWriteIsNotTaken() throws Exception {
    assumeTrue(Files.getFileStore(home).supportsFileAttributeView("posix"));
    rulebook(PROGRAM);
    Files.setPosixFilePermissions(onlyFile(), PosixFilePermissions.fromString("rw-rw-rw-"));
    assertThat(CompiledRuleCache.in(directory, PROGRAM).read(sha256())).isEmpty();

    Files.setPosixFilePermissions(onlyFile(), PosixFilePermissions.fromString("rw-------"));
    assertThat(CompiledRuleCache.in(directory, PROGRAM).read(sha256())).isPresent();
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(CompiledRuleCache.in(directory, PROGRAM).read(sha256())).isEmpty();
  }

  @Test
  void aClassOutsideTheListIsNotRead() throws Exception {
    byte[] foreign = fileOf(new Point(1, 2), "key");

    assertThatThrownBy(() -> PackageFormat.read(foreign, "key"))
        .isInstanceOf(InvalidClassException.class)
        .hasMessageContaining("REJECTED");
  }

  @Test
  void aDirectoryThatCantBeMadeIsNoError() throws Exception {
    Path plainFile = Files.createFile(home.resolve("file"));
    CompiledRuleCache cache = CompiledRuleCache.in(plainFile.resolve("rules"), PROGRAM);
    assertThat(Rulebook.of(files, cache).rules()).hasSize(files.size());
  }

  private Rulebook rulebook(String program) throws Exception {
    return Rulebook.of(files, CompiledRuleCache.in(directory, program));
  }

  private String sha256() throws Exception {
    return Rulebook.of(files).sha256();
  }

  /** A file with a right digest that holds some object. */
  private static byte[] fileOf(Object object, String key) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new DroolsObjectOutputStream(content)) {
      out.writeObject(new ArrayList<>(List.of(object)));
    }
    MessageDigest digest = Digests.sha256();
    digest.update(key.getBytes(StandardCharsets.UTF_8));
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(digest.digest(content.toByteArray()));
    content.writeTo(file);
    return file.toByteArray();
  }

  private Path onlyFile() throws IOException {
    List<Path> all = cacheFiles();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private List<Path> cacheFiles() throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      return all.toList();
    }
  }
}
