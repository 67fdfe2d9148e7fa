package org.cleanclaim.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cleanclaim.rulebook.source.RuleFile;

/** Which rules a command speaks of, chosen by id, family, or path of a file or folder. */
final class RuleChoice {
  private final List<String> chosen;

  /**
   * @param chosen as on the command line; all rules when empty
   * @param folder of the rulebook, so that a path into it may be named
   */
  RuleChoice(List<String> chosen, Optional<Path> folder) {
    this.chosen = chosen.stream().map(c -> idOf(c, folder)).toList();
  }

  private static String idOf(String written, Optional<Path> folder) {
    String path = written.replace('\\', '/');
    if (folder.isPresent()) {
      Path root = folder.get().toAbsolutePath().normalize();
      Path named = Path.of(written).toAbsolutePath().normalize();
      if (named.startsWith(root)) {
        path = root.relativize(named).toString().replace('\\', '/');
      }
    }
    boolean isFile = path.endsWith(RuleFile.SUFFIX);
    return isFile ? path.substring(0, path.length() - RuleFile.SUFFIX.length()) : path;
  }

  /** Whether a file of the rulebook is chosen. */
  boolean holds(String file) {
    return chosen.isEmpty()
        || chosen.stream()
            .anyMatch(
                c -> c.isEmpty() || file.equals(c + RuleFile.SUFFIX) || file.startsWith(c + "/"));
  }
}
