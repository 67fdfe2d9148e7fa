package org.cleanclaim.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.rulebook.configuration.Configuration;
import org.cleanclaim.rulebook.configuration.ConfigurationException;
import org.cleanclaim.rulebook.configuration.ConfigurationReader;
import picocli.CommandLine.Option;

/**
 * Which configuration a command works with: the one named, else the first that lies in the working
 * folder, beside the folder of the rules, or in the user's data folder; else none.
 */
final class ConfigurationOption {
  private static final String NAME = "cleanclaim.yaml";

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Configuration of the rulebook (default: cleanclaim.yaml in this folder, beside the"
              + " folder of the rules, or in your data folder).")
  private Path file;

  @Option(names = "--no-config", description = "Judge by the rulebook as it is.")
  private boolean none;

  /**
   * Reads it.
   *
   * @param rules the folder of the rules
   */
  Configuration read(Optional<Path> rules)
      throws IOException, CannotRunException, ConfigurationException {
    if (none) {
      return Configuration.NONE;
    }
    if (file != null && !Files.isRegularFile(file)) {
      throw new CannotRunException("--config: no such file: " + file);
    }
    Optional<Path> found = file != null ? Optional.of(file) : found(rules);
    return found.isPresent() ? ConfigurationReader.read(found.get()) : Configuration.NONE;
  }

  private static Optional<Path> found(Optional<Path> rules) {
    List<Path> places = new ArrayList<>(List.of(Path.of(NAME)));
    rules.ifPresent(folder -> places.add(folder.toAbsolutePath().resolveSibling(NAME)));
    places.add(CodeSetsOption.home().resolve(NAME));
    return places.stream().filter(Files::isRegularFile).findFirst();
  }
}
