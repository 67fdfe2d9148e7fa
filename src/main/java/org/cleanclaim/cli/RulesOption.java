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
import org.cleanclaim.rulebook.configuration.Configuration;
import org.cleanclaim.rulebook.configuration.ConfigurationException;
import org.cleanclaim.rulebook.configuration.ConfiguredRules;
import org.cleanclaim.rulebook.source.RuleFile;
import picocli.CommandLine.Mixin;
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

  @Mixin private ConfigurationOption configurationOption;

  /** The folder that the rules are read from; empty when they come from inside the program. */
  Optional<Path> folder() {
    if (folder != null) {
      return Optional.of(folder);
    }
    return Optional.ofNullable(System.getProperty("cleanclaim.rules"))
        .map(Path::of)
        .filter(Files::isDirectory);
  }

  /** The rule files that come with the rulebook, without those of payers' packs. */
  private List<RuleFile> shipped() throws IOException, CannotRunException {
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

  /** The rule files, those of the configured packs among them. */
  List<RuleFile> files() throws IOException, CannotRunException, ConfigurationException {
    return new ConfiguredRules(configurationOption.read(folder())).files(shipped());
  }

  /** The rulebook as the configuration wants it. */
  JudgedBy judgedBy()
      throws IOException, CannotRunException, RulebookException, ConfigurationException {
    Configuration configuration = configurationOption.read(folder());
    ConfiguredRules configured = new ConfiguredRules(configuration);
    Rulebook whole = compiled(configured.files(shipped()));
    JudgedBy judgedBy = JudgedBy.of(configured.judging(whole), whole, configuration);
    if (judgedBy.rulebook().rules().isEmpty()) {
      throw new CannotRunException(configuration.file() + ": every rule is off");
    }
    return judgedBy;
  }

  /** One rule as the configuration wants it; the others are not compiled. */
  JudgedBy judgedBy(String id)
      throws IOException, CannotRunException, RulebookException, ConfigurationException {
    Configuration configuration = configurationOption.read(folder());
    ConfiguredRules configured = new ConfiguredRules(configuration);
    List<RuleFile> file =
        configured.files(shipped()).stream().filter(f -> f.id().equals(id)).toList();
    if (file.isEmpty()) {
      throw new CannotRunException("no rule " + id + "; see cleanclaim rules list");
    }
    Rulebook alone = Rulebook.of(file);
    if (configured.judging(alone).rules().isEmpty()) {
      throw new CannotRunException(configuration.file() + ": " + id + " is off");
    }
    return JudgedBy.of(configured.judging(alone), alone, configuration);
  }

  /** The rulebook as it is, whatever is configured. */
  Rulebook rulebook() throws IOException, CannotRunException, RulebookException {
    return compiled(shipped());
  }

  private static Rulebook compiled(List<RuleFile> files) throws IOException, RulebookException {
    return Rulebook.of(files, CompiledRuleCache.in(StarterCodeSets.userCache().resolve("rules")));
  }
}
