package org.cleanclaim.rulebook.configuration;

import java.nio.file.Path;

/**
 * A folder of rules for the claims of one payer.
 *
 * @param payer the id that its claims are sent to
 * @param folder as it is found from here
 * @param line of the configuration, 1-based
 */
public record PayerPack(String payer, Path folder, int line) {
  /** The pack's name, by which its rules are called: {@code payer/NAME/RULE}. */
  public String name() {
    return folder.toAbsolutePath().normalize().getFileName().toString();
  }

  /** Whether a rule is of this pack. */
  boolean holds(String rule) {
    return rule.startsWith("payer/" + name() + "/");
  }
}
