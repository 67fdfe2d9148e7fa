package org.cleanclaim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.codeset.snapshot.StarterCodeSets;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.Rulebook;
import org.cleanclaim.rulebook.RulebookException;
import org.cleanclaim.rulebook.cache.CompiledRuleCache;
import org.cleanclaim.rulebook.source.RuleFile;
import picocli.CommandLine.Option;

/**
 * Which rulebook a command works with: the one named, the checkout's own, else the one inside the
 * program.
 */
final class RulesOption {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Folder of the rulebook (default: the one that comes with Cleanclaim).")
  private Path folder;

  /** The folder that the rules are read from; empty when they come from inside the program. */
  Optional<Path> folder() {
    if (folder != null) {
      return Optional.of(folder);
    }
    return Optional.ofNullable(System.getProperty("cleanclaim.rules"))
        .map(Path::of)
        .filter(Files::isDirectory);
  }

  List<RuleFile> files() throws IOException, CannotRunException {
    Optional<Path> chosen = folder();
    if (chosen.isPresent() && !Files.isDirectory(chosen.get())) {
      throw new CannotRunException("--rules: no such folder: " + chosen.get());
    }
    List<RuleFile> files = chosen.isPresent() ? RuleFiles.in(chosen.get()) : RuleFiles.builtIn();
    if (files.isEmpty()) {
      throw new CannotRunException(
          "--rules: no .drl file below " + chosen.map(Path::toString).orElse("the program"));
    }
    return files;
  }

  Rulebook rulebook() throws IOException, CannotRunException, RulebookException {
    return Rulebook.of(files(), CompiledRuleCache.in(StarterCodeSets.userCache().resolve("rules")));
  }
}
