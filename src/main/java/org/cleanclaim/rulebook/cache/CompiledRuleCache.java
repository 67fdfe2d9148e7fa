package org.cleanclaim.rulebook.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kie.api.definition.KiePackage;

/**
 * Compiled rules of earlier starts, in files of the user's own. A file counts only for the very
 * rule texts, program and Java that made it; one that is foreign, damaged or can't be read is taken
 * away, and the rules are compiled as if it had never been there. Nothing that goes wrong here is
 * an error: the cache saves time and is never needed.
 */
public final class CompiledRuleCache {
  /** Keeps nothing and knows nothing. */
  public static final CompiledRuleCache NONE = new CompiledRuleCache(Optional.empty(), "");

  private static final String PREFIX = "rules-";
  private static final String SUFFIX = ".bin";

  /** Rulebooks of a user that are in use at one time, with some to spare. */
  private static final int MOST_FILES = 8;

  private final Optional<Path> directory;
  private final String program;

  private CompiledRuleCache(Optional<Path> directory, String program) {
    this.directory = directory;
    this.program = program;
  }

  /**
   * The cache in a directory, which is made when it isn't there. A program that doesn't run from a
   * jar has none: its classes may change at any time.
   */
  public static CompiledRuleCache in(Path directory) {
    return ProgramVersion.current()
        .map(program -> new CompiledRuleCache(Optional.of(directory), program))
        .orElse(NONE);
  }

  /** The cache in a directory, for a version of the program that the caller names. */
  static CompiledRuleCache in(Path directory, String program) {
    return new CompiledRuleCache(Optional.of(directory), program);
  }

  /**
   * The compiled rules.
   *
   * @param rulebook SHA-256 of the rule texts
   */
  public Optional<Collection<KiePackage>> read(String rulebook) {
    if (directory.isEmpty()) {
      return Optional.empty();
    }
    Path file = file(rulebook);
    try {
      return OwnFiles.isOwn(file)
          ? Optional.of(PackageFormat.read(Files.readAllBytes(file), key(rulebook)))
          : Optional.empty();
    } catch (IOException
        | ClassNotFoundException
        | RuntimeException
        | LinkageError
        | StackOverflowError e) {
      delete(file);
      return Optional.empty();
    }
  }

  /** Keeps compiled rules for later. */
  public void write(String rulebook, Collection<KiePackage> packages) {
    if (directory.isEmpty()) {
      return;
    }
    try {
      OwnFiles.makeDirectory(directory.get());
      Path aside = Files.createTempFile(directory.get(), "writing-", SUFFIX);
      try {
        Files.write(aside, PackageFormat.write(packages, key(rulebook)));
        Files.move(aside, file(rulebook), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(aside);
      }
      deleteOldest(directory.get());
    } catch (IOException | RuntimeException | StackOverflowError e) {
      delete(file(rulebook));
    }
  }

  private Path file(String rulebook) {
    return directory.orElseThrow().resolve(PREFIX + key(rulebook).substring(0, 32) + SUFFIX);
  }

  private String key(String rulebook) {
    return Digests.sha256(rulebook + '\n' + program);
  }

  private static void deleteOldest(Path directory) throws IOException {
    try (Stream<Path> all = Files.list(directory)) {
      List<Path> byAge =
          all.filter(f -> f.getFileName().toString().startsWith(PREFIX))
              .sorted(Comparator.comparing((Path f) -> f.toFile().lastModified()).reversed())
              .toList();
      byAge.stream().skip(MOST_FILES).forEach(CompiledRuleCache::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // It is found unfit again the next time.
    }
  }
}
