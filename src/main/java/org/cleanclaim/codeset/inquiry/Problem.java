package org.cleanclaim.codeset.inquiry;

/**
 * Something wrong with a snapshot.
 *
 * @param kind what was looked at
 * @param severe whether look-ups may answer wrongly; a gap between editions is no fault of the
 *     snapshot
 * @param what a sentence for people
 */
public record Problem(Kind kind, boolean severe, String what) {
  /** What a verification looks at. */
  public enum Kind {
    /** The file itself. */
    INTEGRITY,
    /** Rows held against rows that provenance says were kept. */
    COUNT,
    /** Two rows of a pair, or both directions of it, in force on one day. */
    OVERLAP,
    /** Days between editions, or parts of an edition, that nobody imported. */
    GAP
  }
}
