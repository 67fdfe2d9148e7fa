package org.cleanclaim.codeset.inquiry;

/**
 * Something that was looked at in a snapshot, and how it was found.
 *
 * @param what a sentence for people
 */
public record Check(Kind kind, Verdict verdict, String what) {
  /** What a verification looks at. */
  public enum Kind {
    /** The file itself. */
    INTEGRITY,
    /** Rows held against rows that provenance says were kept. */
    COUNT,
    /** Two rows of a pair, or both directions of it, in force on one day. */
    OVERLAP,
    /** Days between editions, or parts of an edition, that nobody imported. */
    GAP,
    /** Whether an order file is the one before it with the publisher's addenda. */
    ADDENDA,
    /** Whether two tables from different sources say the same. */
    CROSS_CHECK,
    /** Codes of an edit table that no other table knows. */
    UNKNOWN_CODE
  }

  /** How something was found. */
  public enum Verdict {
    SOUND,
    /** Worth knowing, and no fault of the snapshot. */
    NOTE,
    /** Look-ups may answer wrongly. */
    FAULT
  }

  static Check sound(Kind kind, String what) {
    return new Check(kind, Verdict.SOUND, what);
  }

  static Check note(Kind kind, String what) {
    return new Check(kind, Verdict.NOTE, what);
  }

  static Check fault(Kind kind, String what) {
    return new Check(kind, Verdict.FAULT, what);
  }
}
