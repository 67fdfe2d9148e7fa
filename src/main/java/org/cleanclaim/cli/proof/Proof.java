package org.cleanclaim.cli.proof;

import java.nio.file.Path;
import java.util.List;

/**
 * A file of claims that proves one rule.
 *
 * @param rule id of the rule, which is the folder's path
 * @param file where the claims are
 * @param history files of earlier claims that all proofs of the folder are judged with
 */
public record Proof(String rule, Kind kind, Path file, List<Path> history) {
  private static final String WITHOUT_HISTORY = "without-history";
  private static final String BESIDE = "-beside-";

  /** What the file's name promises. */
  public enum Kind {
    /**
     * The rule reports, and all that failed or was not checked is its own; beside a rule that says
     * NOT_CHECKED others may say so, too.
     */
    FIRES,
    /** Nothing failed and nothing went unchecked. */
    PASSES,
    /** As PASSES, and some rule says that an edit was lifted. */
    BYPASSED
  }

  /** Whether the rule is of a payer's pack, which only a configuration brings in. */
  public boolean isOfPack() {
    return rule.startsWith("payer/");
  }

  /**
   * Whether its name says that the earlier claims are not known; else they are, none being there
   * when the folder has none.
   */
  public boolean withoutHistory() {
    return file.getFileName().toString().contains(WITHOUT_HISTORY);
  }

  /**
   * Whether its name says that another rule speaks on the claim as well, because what this one says
   * follows from it: {@code fires-beside-ptp-modifier-missing}.
   *
   * @param other id of the other rule
   */
  public boolean expectsBeside(String other) {
    return file.getFileName().toString().contains(BESIDE + other.substring(other.indexOf('/') + 1));
  }

  /**
   * The rule's id and the file's name: {@code ncci/ptp-modifier-missing › fires-on-both-lines.csv}.
   */
  public String name() {
    return rule + " › " + file.getFileName();
  }
}
