package org.cleanclaim.rulebook.configuration;

/**
 * One thing that is set.
 *
 * @param name of a rule or family, or a parameter
 * @param value {@code ""} when being named is all
 * @param line of the configuration, 1-based
 */
public record Setting(String name, String value, int line) {
  /** How closely it names a rule: the longer the name, the closer; -1 when it does not at all. */
  int closenessTo(String rule) {
    return rule.equals(name) || rule.startsWith(name + "/") ? name.length() : -1;
  }
}
