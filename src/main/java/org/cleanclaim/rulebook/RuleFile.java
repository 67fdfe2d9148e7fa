package org.cleanclaim.rulebook;

/**
 * The text of one rule file.
 *
 * @param path below the rulebook's folder, with forward slashes: {@code
 *     ncci/ptp-modifier-missing.drl}
 */
public record RuleFile(String path, String text) {
  private static final String SUFFIX = ".drl";

  /** The rule's id, which is its path: {@code ncci/ptp-modifier-missing}. */
  public String id() {
    return path.substring(0, path.length() - SUFFIX.length());
  }

  /** The family, which is the folder: {@code ncci}, {@code global-surgery}. */
  public String family() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The name that the rule must have: the file's name. */
  public String ruleName() {
    return id().substring(id().lastIndexOf('/') + 1);
  }

  /** The DRL package that the family must have. */
  public String packageName() {
    return family().isEmpty() ? "rules" : "rules." + family().replace('-', '_').replace('/', '.');
  }
}
