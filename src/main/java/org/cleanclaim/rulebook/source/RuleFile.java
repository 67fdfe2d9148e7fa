package org.cleanclaim.rulebook.source;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * The text of one rule file.
 *
 * @param path below the rulebook's folder, with forward slashes: {@code
 *     ncci/ptp-modifier-missing.drl}
 */
public record RuleFile(String path, String text) {
  public static final String SUFFIX = ".drl";

  private static final Pattern ID =
      Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(/[a-z][a-z0-9]*(-[a-z0-9]+)*)+");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Decodes a file. A byte order mark is left out; bytes that are no UTF-8 become U+FFFD, which no
   * rule may hold, so that they are told by line and column like any other fault.
   */
  public static RuleFile of(String path, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new RuleFile(path, text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  /**
   * Whether a text may be the id of a rule: {@code family/name}, words with hyphens, and the family
   * no word that Java keeps for itself.
   */
  public static boolean isLegalId(String id) {
    return ID.matcher(id).matches()
        && SourceVersion.isName(new RuleFile(id + SUFFIX, "").packageName());
  }

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
