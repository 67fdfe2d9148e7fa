package org.cleanclaim.scrub.explain;

/**
 * How often a part of a rule was asked with an answer that mattered.
 *
 * @param text as written, in one line, with the type that it is about
 * @param held claims on which it held and so did all parts beside it
 * @param decided claims on which it failed and all parts beside it held: it alone kept a fact out
 */
public record PartSeen(int line, String text, int held, int decided) {
  /** Whether no claim shows that the part is needed. */
  public boolean isNeverFalse() {
    return decided == 0;
  }

  public boolean isNeverTrue() {
    return held == 0;
  }
}
