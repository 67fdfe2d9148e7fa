package org.cleanclaim.report.impact;

/** What became of a claim, or of what one rule says of it. */
public enum Kind {
  /** Nothing failed before, something fails after. */
  NEWLY_FLAGGED("newly flagged"),
  /** Something failed before, nothing fails after. */
  NO_LONGER_FLAGGED("no longer flagged"),
  /** Flagged in both or in neither, and what is said differs. */
  CHANGED("otherwise changed");

  private final String words;

  Kind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  static Kind of(boolean flaggedBefore, boolean flaggedAfter) {
    return flaggedBefore == flaggedAfter
        ? CHANGED
        : flaggedAfter ? NEWLY_FLAGGED : NO_LONGER_FLAGGED;
  }
}
