package org.cleanclaim.codeset.published;

import java.util.regex.Pattern;

/**
 * Lists of what a quarter added, took away or revised, which NCCI publishes beside the whole tables
 * in the same columns: only their names tell them, and taken for a table they would put it aside.
 */
final class NcciChanges {
  private static final Pattern TABLE = Pattern.compile("ncci|ptp|mue|aoc|ccipra|ccioph");
  private static final Pattern CHANGES =
      Pattern.compile(
          "additions?|deletions?|revisions?|(?<![a-z])(add(?![-_ ]?on)|adds|dels?|deletes?|revised?|changes?)(?![a-z])");

  private NcciChanges() {}

  static boolean isIn(Sample sample) {
    return TABLE.matcher(sample.names()).find() && CHANGES.matcher(sample.names()).find();
  }
}
