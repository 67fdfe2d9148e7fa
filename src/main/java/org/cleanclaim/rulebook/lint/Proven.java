package org.cleanclaim.rulebook.lint;

/** Tells which proof claims a rule has. */
public interface Proven {
  boolean fires(String ruleId);

  boolean passes(String ruleId);
}
