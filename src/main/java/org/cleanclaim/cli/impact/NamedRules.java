package org.cleanclaim.cli.impact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cleanclaim.report.impact.ImpactHeader.RuleEdit;
import org.cleanclaim.rulebook.RuleFiles;
import org.cleanclaim.rulebook.source.RuleFile;

/**
 * The rule files that a name stands for.
 *
 * @param name a folder or a git revision, as the user wrote it
 */
public record NamedRules(String name, List<RuleFile> files) {
  /**
   * Reads a folder, or a revision of a folder.
   *
   * @param rules the folder that a revision is looked up for
   * @throws IOException when it is neither, or holds no rule; the message is for the user
   */
  public static NamedRules of(String name, Optional<Path> rules) throws IOException {
    List<RuleFile> files = files(name, rules);
    if (files.isEmpty()) {
      throw new IOException("no .drl file in " + name);
    }
    return new NamedRules(name, files);
  }

  private static List<RuleFile> files(String name, Optional<Path> rules) throws IOException {
    if (Files.isDirectory(Path.of(name))) {
      return RuleFiles.in(Path.of(name));
    }
    if (rules.isEmpty()) {
      throw new IOException("no such folder, and no --rules whose revision it could be: " + name);
    }
    return new GitRevision(rules.get(), name).files();
  }

  /**
   * What was done to rules on the way to other ones, by id; those left as they are are not there.
   */
  public SortedMap<String, RuleEdit> editsTo(NamedRules after) {
    SortedMap<String, RuleEdit> edits = new TreeMap<>();
    Map<String, RuleFile> now = new HashMap<>();
    after.files.forEach(file -> now.put(file.id(), file));
    for (RuleFile file : files) {
      RuleFile other = now.remove(file.id());
      if (other == null) {
        edits.put(file.id(), RuleEdit.REMOVED);
      } else if (!other.equals(file)) {
        edits.put(file.id(), RuleEdit.EDITED);
      }
    }
    now.keySet().forEach(id -> edits.put(id, RuleEdit.ADDED));
    return edits;
  }
}
